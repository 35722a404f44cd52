"""View model of the settings; how the app looks is the appearance's own view model."""

from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from clienteling.client.features.settings.bundle import BundleUnavailable, Standing, derive_bundle, write_bundle
from clienteling.client.features.settings.derive import SettingsInputs, derive_settings
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import Status
from clienteling.client.qt.appearance import LANGUAGES, AppearanceViewModel
from clienteling.client.qt.props import Shown
from clienteling.contract.records import Branch
from clienteling.contract.version import PROTOCOL_VERSION

QML_IMPORT_NAME = "Clienteling.Settings.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_THEMES = ("system", "light", "dark")


@QmlElement
class SettingsViewModel(QObject):
    """This device and how it looks."""

    signOutWanted = Signal()
    themeIndexChanged = Signal()
    languageIndexChanged = Signal()
    deviceNameChanged = Signal()
    branchChanged = Signal()
    hubChanged = Signal()
    personChanged = Signal()
    networkChanged = Signal()
    waitingChanged = Signal()
    versionChanged = Signal()
    scannedChanged = Signal()
    lastContactChanged = Signal()
    recordsChanged = Signal()
    keptChanged = Signal()
    bundleChanged = Signal()
    savingChanged = Signal()
    errorChanged = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        appearance: AppearanceViewModel,
        bundles: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._appearance = appearance
        self._bundles = bundles
        device, presentation = surroundings.device, surroundings.presentation
        self._inputs = SettingsInputs(
            device.place,
            device.status,
            presentation.now,
            presentation.locale,
            version=_version(),
            protocol=PROTOCOL_VERSION,
        )
        self._shown = Shown(
            derive_settings(self._inputs),
            {
                "deviceName": self.deviceNameChanged,
                "branch": self.branchChanged,
                "hub": self.hubChanged,
                "person": self.personChanged,
                "network": self.networkChanged,
                "waiting": self.waitingChanged,
                "version": self.versionChanged,
                "scanned": self.scannedChanged,
                "lastContact": self.lastContactChanged,
                "records": self.recordsChanged,
                "kept": self.keptChanged,
                "bundle": self.bundleChanged,
                "saving": self.savingChanged,
                "error": self.errorChanged,
            },
        )
        self._stop_status = device.watch_status(self._status)
        presentation.changed.connect(self._derive)
        appearance.themeChanged.connect(self.themeIndexChanged)
        appearance.languageChanged.connect(self.languageIndexChanged)

    def visit(self, argument: str) -> None:
        """The page is opened."""
        session = self._with.device.session
        self._show(person="" if session is None else session.name)
        self._with.tasks.start(self._read())

    def close(self) -> None:
        """Hear of no more changes."""
        self._stop_status()
        self._with.presentation.changed.disconnect(self._derive)

    @Property(AppearanceViewModel, constant=True)
    def appearance(self) -> AppearanceViewModel:
        return self._appearance

    @Property(int, notify=themeIndexChanged)
    def themeIndex(self) -> int:
        return _THEMES.index(self._appearance.settings.theme.value)

    @Property(int, notify=languageIndexChanged)
    def languageIndex(self) -> int:
        return LANGUAGES.index(self._appearance.settings.language)

    @Property(str, notify=deviceNameChanged)
    def deviceName(self) -> str:
        return self._shown.props.deviceName

    @Property(str, notify=branchChanged)
    def branch(self) -> str:
        return self._shown.props.branch

    @Property(str, notify=hubChanged)
    def hub(self) -> str:
        return self._shown.props.hub

    @Property(str, notify=personChanged)
    def person(self) -> str:
        return self._shown.props.person

    @Property(str, notify=networkChanged)
    def network(self) -> str:
        return self._shown.props.network

    @Property(str, notify=waitingChanged)
    def waiting(self) -> str:
        return self._shown.props.waiting

    @Property(str, notify=versionChanged)
    def version(self) -> str:
        return self._shown.props.version

    @Property(str, notify=scannedChanged)
    def scanned(self) -> str:
        return self._shown.props.scanned

    @Property(str, notify=lastContactChanged)
    def lastContact(self) -> str:
        return self._shown.props.lastContact

    @Property(str, notify=recordsChanged)
    def records(self) -> str:
        return self._shown.props.records

    @Property(str, notify=keptChanged)
    def kept(self) -> str:
        return self._shown.props.kept

    @Property(str, notify=bundleChanged)
    def bundle(self) -> str:
        return self._shown.props.bundle

    @Property(bool, notify=savingChanged)
    def saving(self) -> bool:
        return self._shown.props.saving

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Slot(int)
    def chooseTheme(self, index: int) -> None:
        self._appearance.chooseTheme(_THEMES[index])

    @Slot(int)
    def chooseLanguage(self, index: int) -> None:
        self._appearance.chooseLanguage(LANGUAGES[index])

    @Slot(str)
    def scan(self, code: str) -> None:
        """Something was scanned while this page was open: show what arrived."""
        self._show(scanned=code)

    @Slot()
    def saveBundle(self) -> None:
        """Write what support may see to a file."""
        if not self._inputs.saving:
            self._show(saving=True, error="")
            self._with.tasks.start(self._save_bundle())

    @Slot()
    def openBundles(self) -> None:
        """Show the folder with the files, so that one can be sent."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bundles)))

    @Slot()
    def signOut(self) -> None:
        """Nobody is signed in any more; what waits stays and is sent."""
        self._with.tasks.start(self._sign_out())

    async def _sign_out(self) -> None:
        await self._with.device.sign_out()
        self.signOutWanted.emit()

    async def _read(self) -> None:
        branch_id = self._with.device.place.branch_id
        branch = await self._with.device.read(lambda reader: reader.get(Branch, branch_id))
        rows = sum((await self._with.device.counts()).values())
        self._show(branch="" if branch is None else branch.name, rows=rows)

    async def _save_bundle(self) -> None:
        device = self._with.device
        standing = Standing(
            device.place.device_id,
            device.place.branch_id,
            self._inputs.version,
            device.status,
            self._appearance.settings,
        )
        bundle = derive_bundle(standing, await device.queue(), await device.counts(), now=self._with.presentation.now)
        try:
            path = write_bundle(self._bundles, bundle)
        except BundleUnavailable:
            said = translate("Settings", "The file could not be written. Is the disk full?")
            self._show(saving=False, error=said)
            return
        self._show(saving=False, bundle=str(path))

    def _status(self, status: Status) -> None:
        self._show(status=status)

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        self._shown.show(derive_settings(self._inputs))


def _version() -> str:
    try:
        return version("clienteling")
    except PackageNotFoundError:
        return ""
