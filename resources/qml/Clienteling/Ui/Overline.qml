import QtQuick

// A small capital heading between groups: NOW, TODAY, 12 NOVEMBER.
AppText {
    id: root

    Accessible.name: text
    Accessible.role: Accessible.Heading
    variant: AppText.Variant.Overline
}
