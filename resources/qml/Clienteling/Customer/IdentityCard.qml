pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Avatar, name and town; tier, client book, language; contacts; figures; consents.
Card {
    id: root

    required property CustomerViewModel viewModel

    readonly property IdentityViewModel who: viewModel.identity

    spacing: Theme.small

    Pressable {
        id: header

        Layout.fillWidth: true
        label: qsTr("Profile of %1: consents, preferences").arg(root.who.name)
        objectName: "customer.profile"

        contentItem: RowLayout {
            spacing: Theme.medium

            Avatar {
                initials: root.who.initials
                size: Theme.picture
                strong: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.small

                    AppText {
                        Layout.fillWidth: true
                        Accessible.role: Accessible.Heading
                        maximumLineCount: 2
                        text: root.who.name
                        variant: AppText.Variant.Name
                        wrapMode: Text.Wrap
                    }

                    Icon {
                        color: header.hovered ? Theme.accent : Theme.dim
                        name: "edit"
                        size: Theme.iconSmall
                    }
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    maximumLineCount: 2
                    text: root.who.place
                    wrapMode: Text.Wrap
                }
            }
        }

        onClicked: root.viewModel.writing.openPanel("profile")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.small - 2

        Repeater {
            model: root.viewModel.tags

            Tag {
                required iconName
                required property string label
                required tone

                text: label
            }
        }
    }

    Pressable {
        id: contact

        Layout.fillWidth: true
        enabled: root.who.hasContact
        implicitHeight: Math.max(Theme.touch, contacts.implicitHeight)
        label: root.who.contactShown ? qsTr("Hide contacts: %1 %2").arg(root.who.phone).arg(root.who.email)
            : qsTr("Show contacts: %1 %2").arg(root.who.phone).arg(root.who.email)
        objectName: "customer.contact"

        contentItem: RowLayout {
            spacing: Theme.small

            Flow {
                id: contacts

                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                spacing: Theme.medium

                AppText {
                    Accessible.ignored: true
                    color: root.who.contactShown ? Theme.ink : Theme.dim
                    text: root.who.hasContact ? root.who.phone : qsTr("No phone or e-mail yet")
                    visible: text !== ""
                }

                AppText {
                    Accessible.ignored: true
                    color: root.who.contactShown ? Theme.ink : Theme.dim
                    text: root.who.email
                    visible: text !== ""
                    width: Math.min(implicitWidth, contacts.width)
                }
            }

            Icon {
                color: Theme.dim
                name: root.who.contactShown ? "lock" : "eye"
                size: Theme.iconSmall
                visible: root.who.hasContact
            }
        }

        onClicked: root.who.toggleContact()
    }

    Divider {
        Layout.fillWidth: true
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tight
        spacing: Theme.large

        KeyFigure {
            label: qsTr("bought")
            value: root.who.bought
        }

        KeyFigure {
            label: qsTr("returned")
            value: root.who.returnedShare
        }

        KeyFigure {
            Layout.fillWidth: true
            label: qsTr("visits")
            value: root.who.visits
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.medium

        Repeater {
            model: root.viewModel.consents

            RowLayout {
                id: consent

                required property string label
                required property string mark
                required property bool granted

                Accessible.name: granted ? qsTr("%1: allowed").arg(label) : qsTr("%1: not allowed").arg(label)
                Accessible.role: Accessible.StaticText
                spacing: Theme.tight

                Icon {
                    color: consent.granted ? Theme.accent : Theme.dim
                    name: consent.mark
                    size: 14
                }

                AppText {
                    Accessible.ignored: true
                    color: consent.granted ? Theme.ink : Theme.dim
                    text: consent.label
                    variant: AppText.Variant.Caption
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
        visible: Theme.portrait
    }
}
