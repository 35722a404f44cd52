"""The customer's page in the real window, over the device in memory."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize

from clienteling.client.features.customer.reading import KINDS
from clienteling.client.features.customer.view_model import CustomerViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.contract.operations import body_name
from clienteling.contract.records import CartLine, Note, Reservation, Task
from tests.client.customer_chain import customer_chain
from tests.client.drawn_pictures import drawn_pictures
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def view_model(surface: Surface) -> Iterator[CustomerViewModel]:
    surface.device.change(customer_chain(), KINDS)
    made = CustomerViewModel(surface.surroundings)
    yield made
    made.close()


@pytest.fixture
def stage(open_stage: OpenStage, view_model: CustomerViewModel) -> Stage:
    page = PageSpec(
        "customer", lambda: "Customer", "customer", "Customer/CustomerPage.qml", view_model, view_model.visit
    )
    stage = open_stage([page], pictures=[drawn_pictures()])
    stage.shell.open("customer", "julia")
    stage.driver.until(lambda: view_model.state == "shown", "the customer is not shown")
    stage.driver.grab()
    return stage


def done(surface: Surface) -> list[str]:
    return [body_name(entry.operation.body) for entry in surface.device._entries]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
@pytest.mark.parametrize("large", [False, True], ids=["text", "large-text"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, size: QSize, large: bool) -> None:
    stage.appearance.chooseLargeText(large)
    stage.resize(size)
    assert faults(stage.window) == []


def test_hand_over_by_code(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    stage.driver.click("now.reservation/r1.action")
    stage.driver.type("482913", into="step.code.field")
    stage.driver.until(lambda: done(surface) == ["HandOver"], "nothing was handed over")
    row = surface.device.rows.get(Reservation, "r1")
    assert row is not None
    assert (row.state, row.closed_reason) == ("handed_over", "code")
    stage.driver.until(lambda: "r1" not in {card.subject for card in view_model._now.rows}, "the card is still there")


def test_a_wrong_code_hands_nothing_over(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    stage.driver.click("now.reservation/r1.action")
    stage.driver.type("482914", into="step.code.field")
    stage.driver.until(lambda: view_model.steps.error == "This code does not match.", "the fault is not said")
    assert done(surface) == []


def test_the_scanner_hands_over_too(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    stage.driver.click("now.reservation/r1.action")
    stage.driver.until(lambda: view_model.steps.panel == "hand_over", "the panel is closed")
    view_model.scan("482913")
    stage.driver.until(lambda: done(surface) == ["HandOver"], "nothing was handed over")


def test_a_promise_is_done_with_one_tap(stage: Stage, surface: Surface) -> None:
    stage.driver.click("now.task/task1.quiet")
    stage.driver.until(lambda: done(surface) == ["CompleteTask"], "the promise is still open")
    task = surface.device.rows.get(Task, "task1")
    assert task is not None
    assert task.state == "done"


def test_split_with_the_choice_that_fits(stage: Stage, surface: Surface) -> None:
    stage.driver.click("cart.split")
    stage.driver.find("split.2.branch.0")
    stage.driver.click("customer.split.confirm")
    stage.driver.until(lambda: done(surface) == ["SplitCart", "ReserveStock"], "the cart is not split")
    lines = surface.device.rows.owned(CartLine, "julia")
    assert [(line.fate, line.fate_branch_id) for line in lines] == [("take_now", None), ("pick_up", "bon")]


def test_add_to_the_cart_by_scan(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    stage.driver.click("cart.edit")
    stage.driver.until(lambda: view_model.cart.panel == "edit", "the panel is closed")
    view_model.scan("5900000400001")
    stage.driver.find("cart.add.NEL-200")
    stage.driver.grab()
    stage.driver.click("cart.add.NEL-200")
    stage.driver.until(lambda: done(surface) == ["AddToCart"], "nothing was added")
    assert [line.sku for line in surface.device.rows.owned(CartLine, "julia")][-1] == "NEL-200"


def test_a_note_without_network_is_kept_and_marked(
    stage: Stage, view_model: CustomerViewModel, surface: Surface
) -> None:
    surface.device.go_offline()
    stage.driver.click("customer.note")
    stage.driver.type("Likes green.", into="customer.write.text.field")
    stage.driver.click("customer.write.save")
    stage.driver.until(lambda: view_model.notes.count == 2, "the note does not show")
    assert surface.device.rows.owned(Note, "julia") != ()
    assert view_model._entries.rows[0].line == "Not confirmed yet · Likes green."
    assert stage.driver.shown("customer.old")


def test_a_full_disk_is_said_and_the_note_stays(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    surface.device.disk_full = True
    stage.driver.click("customer.note")
    stage.driver.type("x", into="customer.write.text.field")
    stage.driver.click("customer.write.save")
    stage.driver.until(lambda: view_model.writing.error.startswith("The disk is full"), "the fault is not said")
    assert (view_model.writing.panel, view_model.writing.body, done(surface)) == ("note", "x", [])


def test_filter_by_channel(stage: Stage, view_model: CustomerViewModel) -> None:
    stage.driver.click("timeline.filter.ads")
    stage.driver.until(lambda: view_model.entries.count == 1, "the filter does nothing")


def test_contacts_only_when_tapped(stage: Stage, view_model: CustomerViewModel) -> None:
    assert view_model.identity.phone == "+48 ••• ••• 412"
    stage.driver.click("customer.contact")
    stage.driver.until(lambda: view_model.identity.phone == "+48 601 234 412", "the contacts stay masked")


def test_withdraw_a_consent(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    stage.driver.click("customer.profile")
    stage.driver.click("consent.sms")
    stage.driver.until(lambda: done(surface) == ["SetConsent"], "the consent did not change")
    sms = next(number for number, row in enumerate(view_model._consents.rows) if row.purpose == "sms")
    stage.driver.until(lambda: not view_model._consents.rows[sms].granted, "the consent is still shown as given")


def test_another_customer_shows_nothing_of_the_first(stage: Stage, view_model: CustomerViewModel) -> None:
    stage.driver.click("customer.note")
    stage.driver.type("secret", into="customer.write.text.field")
    stage.shell.open("customer", "tomasz")
    stage.driver.until(lambda: view_model.identity.name == "Tomasz Lis", "the other customer is not shown")
    assert (view_model.writing.body, view_model.notes.count, view_model.cart.cartId) == ("", 0, "")


def test_somebody_unknown_offline_says_so(stage: Stage, view_model: CustomerViewModel, surface: Surface) -> None:
    surface.device.go_offline()
    stage.shell.open("customer", "nobody")
    stage.driver.until(lambda: view_model.state == "gone", "it does not say so")
    assert stage.driver.shown("customer.empty")
