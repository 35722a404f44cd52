"""The file for support: what is in it, and above all what is not."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from clienteling.client.features.settings.bundle import (
    MAX_KEPT,
    BundleUnavailable,
    Standing,
    SupportBundle,
    WaitingGroup,
    derive_bundle,
    write_bundle,
)
from clienteling.client.qt.appearance import AppearanceSettings
from clienteling.contract.operations import Body
from clienteling.contract.operations.profile import AddNote, CreateCustomer, EditCustomer, FieldChange
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.operations.service import SendMessage
from clienteling.contract.records import Customer, Message, Staff
from clienteling.domain.clock import ManualClock
from tests.client.memory_device import MemoryDevice
from tests.client.small_chain import NOW, NOW_MS, PLACE, small_chain

WRITTEN: tuple[Body, ...] = (
    CreateCustomer("c9", "Zofia", "Kowalczyk", "zofia@poczta.example", "+48 609 999 111"),
    AddNote("n9", "julia", "Allergic to wool"),
    AddNote("n8", "julia", "Calls herself Jula"),
    SendMessage("m9", "conv1", "It is ready for you"),
    EditCustomer("julia", (FieldChange("phone", "+48 600 000 000", "+48 601 555 444"),)),
    ReserveStock("r9", "julia", "bon", "OLI-3-GRE", 99),
)
PRIVATE_TEXTS = (
    "Zofia",
    "Kowalczyk",
    "zofia@poczta.example",
    "609 999 111",
    "Allergic",
    "Jula",
    "ready for you",
    "601 555 444",
    "600 000 000",
)


def made() -> SupportBundle:
    device = MemoryDevice(small_chain(), place=PLACE, clock=ManualClock(NOW), staff_id="marta")

    async def make() -> SupportBundle:
        for body in WRITTEN:
            await device.submit(body)
        standing = Standing("tablet-1", "krk", "1.0", device.status, AppearanceSettings(language="pl"))
        return derive_bundle(standing, await device.queue(), await device.counts(), now=NOW_MS)

    return asyncio.run(make())


def test_nobody_is_named(tmp_path: Path) -> None:
    text = write_bundle(tmp_path, made()).read_text(encoding="utf-8").casefold()
    rows = small_chain()
    private = [value for value in PRIVATE_TEXTS if value.casefold() in text]
    for person in rows.all(Customer):
        held = (person.customer_id, person.first_name, person.last_name, person.email, person.phone, person.phone[-7:])
        private += [value for value in held if value and value.casefold() in text]
    for staff in rows.all(Staff):
        names = (staff.staff_id, staff.badge, *staff.name.split())
        private += [value for value in names if value and f'"{value}'.casefold() in text]
    private += [row.text for row in rows.all(Message) if row.text.casefold() in text]
    assert private == []


def test_it_says_how_the_device_is_doing() -> None:
    bundle = made()
    assert bundle.queue == (
        WaitingGroup("AddNote", "accepted", "", 2),
        WaitingGroup("CreateCustomer", "accepted", "", 1),
        WaitingGroup("EditCustomer", "conflicted", "edited_by_other", 1),
        WaitingGroup("ReserveStock", "rejected", "out_of_stock", 1),
        WaitingGroup("SendMessage", "accepted", "", 1),
    )
    assert (bundle.rows["branch"], bundle.rows["customer"]) == (6, 5)
    assert (bundle.link, bundle.queued, bundle.needs_attention, bundle.language) == ("online", 0, 2, "pl")


def test_only_the_newest_files_stay(tmp_path: Path) -> None:
    bundle = made()
    (tmp_path / "notes.json").write_text("not ours")
    for minute in range(MAX_KEPT + 2):
        last = write_bundle(tmp_path, msgspec.structs.replace(bundle, made_at=NOW_MS + minute * 60_000))
    assert len(list(tmp_path.glob("clienteling-support-*"))) == MAX_KEPT
    assert last.is_file()
    assert (tmp_path / "notes.json").is_file()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "support").write_text("a file in the way")
    with pytest.raises(BundleUnavailable, match="could not be written"):
        write_bundle(tmp_path / "support", made())
