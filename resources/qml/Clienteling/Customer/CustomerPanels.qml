import QtQuick
import Clienteling.Customer.Model

// The panels of the page; at most one is open.
Item {
    id: root

    required property CustomerViewModel viewModel

    function showEntry(title: string, body: string, origin: string, action: string, target: string): void {
        entry.heading = title
        entry.body = body
        entry.origin = origin
        entry.action = action
        entry.target = target
        entry.open = true
    }

    z: 100

    EntryPanel {
        id: entry

        objectName: "customer.entry"
        onLed: (action, target) => root.viewModel.openTarget(action, target)
    }

    SplitPanel {
        objectName: "customer.split"
        viewModel: root.viewModel
    }

    CartEditPanel {
        objectName: "customer.cartEdit"
        viewModel: root.viewModel
    }

    WritePanel {
        objectName: "customer.write"
        writing: root.viewModel.writing
    }

    ProfilePanel {
        objectName: "customer.profilePanel"
        viewModel: root.viewModel
    }

    EditPanel {
        objectName: "customer.edit"
        writing: root.viewModel.writing
    }
}
