"""Rewrite the golden pictures: `python -m tests.screens.update [name ...]`; a name may be the beginning of one."""

import os
import sys

from PySide6.QtGui import QGuiApplication, QImage

from clienteling.client.qt.fonts import install_fonts
from tests.screens.goldens import FOLDER, compare, path_of, write
from tests.screens.states import STATES, opened, reach


def main(names: tuple[str, ...]) -> int:
    """Write what is missing or differs; pictures that nobody asks for any more go."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication(sys.argv[:1])
    install_fonts(application)
    for state in STATES:
        wanted = [look for look in state.looks() if not names or path_of(state, look).name.startswith(names)]
        if not wanted:
            continue
        with opened(state, application) as screen:
            reach(state, screen)
            for look in wanted:
                path, image = path_of(state, look), screen.turn(look)
                if not path.exists() or compare(image, QImage(str(path))).share:
                    write(image, path)
                    sys.stdout.write(f"{path.name}\n")
    known = {path_of(state, look) for state in STATES for look in state.looks()}
    for path in set(FOLDER.glob("*.png")) - known:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
