"""Random things that people do in the small chain of ``tests.client.world``."""

from itertools import count

from hypothesis import strategies as st

from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s
from tests.client.world import HERE, THERE

WORDS = st.sampled_from(["", "a", "Łódź", "b\x00", "สี", "x" * 400])
CONSENTS = st.sampled_from([(), ("email",), ("fax",)])
VISITS = st.sampled_from(["arrived", "on_the_way"])
PARTS = st.tuples(st.builds(c.CartPart, st.integers(1, 2), st.sampled_from(["hold", "x"])))
NUMBERS = count(1)


def fresh(prefix: str) -> st.SearchStrategy[str]:
    return st.builds(lambda: f"{prefix}{next(NUMBERS)}")


def bodies(tag: str = "") -> st.SearchStrategy[Body]:
    """Operations of all kinds; ``tag`` keeps the ids of new records apart from those of another run."""
    customers = st.sampled_from(["c1", "c2", f"new{tag}"])
    made = st.sampled_from([f"r2{tag}", f"r3{tag}"])
    return st.one_of(
        st.builds(p.CreateCustomer, st.just(f"new{tag}"), WORDS, WORDS, consents=CONSENTS),
        st.builds(
            p.EditCustomer,
            customers,
            st.tuples(st.builds(p.FieldChange, st.sampled_from(["city", "phone", "version"]), WORDS, WORDS)),
        ),
        st.builds(p.SetConsent, customers, st.sampled_from(["chat", "email"]), st.booleans(), WORDS),
        st.builds(p.SetPreference, customers, st.sampled_from(["size", "colour"]), WORDS),
        st.builds(p.AddNote, fresh("n"), customers, WORDS),
        st.builds(
            p.RecordVisit,
            st.sampled_from([f"w2{tag}", f"w3{tag}"]),
            customers,
            VISITS,
        ),
        st.builds(p.EndVisit, st.sampled_from(["w1", f"w2{tag}"]), customers),
        st.builds(
            s.AddTask, fresh("t"), WORDS, customer_id=st.none() | customers, branch_id=st.sampled_from([None, THERE])
        ),
        st.builds(s.CompleteTask, st.sampled_from(["t1", f"t2{tag}"])),
        st.builds(s.ClaimConversation, st.just("v1")),
        st.builds(s.SendMessage, fresh("m"), st.just("v1"), WORDS),
        st.builds(s.PassConversation, st.just("v1"), st.sampled_from([HERE, THERE, "zzz"]), WORDS),
        st.builds(s.CloseConversation, st.just("v1")),
        st.builds(
            r.ReserveStock,
            made,
            customers,
            st.just(HERE),
            st.just("SOFA-G"),
            st.integers(0, 2),
        ),
        st.builds(r.CancelReservation, st.sampled_from(["r1", f"r2{tag}", f"r3{tag}"]), WORDS),
        st.builds(r.RefuseReservation, st.sampled_from(["r1", f"r2{tag}"]), WORDS),
        st.builds(r.ClaimReservation, st.sampled_from(["r1", f"r2{tag}"])),
        st.builds(r.PutAside, st.just("r1"), WORDS),
        st.builds(r.MarkReady, st.just("r1")),
        st.builds(r.HandOver, st.just("r1"), st.sampled_from(["code", "identity"]), st.sampled_from(["123456", ""])),
        st.builds(c.TakeOverCart, st.just("k1")),
        st.builds(c.AddToCart, st.just("k1"), st.sampled_from(["SOFA-R", "LAMP-1"]), st.integers(0, 3)),
        st.builds(
            c.SplitCart,
            st.just("k1"),
            PARTS,
        ),
        st.builds(
            c.AcceptReturn,
            fresh("back"),
            st.just("ZAM-1001"),
            st.tuples(
                st.builds(
                    c.ReturnedLine,
                    st.integers(1, 2),
                    st.integers(1, 2),
                    st.just("size"),
                    st.just("as_new"),
                    st.sampled_from(["shelf", "quarantine"]),
                )
            ),
            st.sampled_from([119_559, 239_117, 239_118, 19_817, 19_818]),
            st.just("PLN"),
        ),
    )
