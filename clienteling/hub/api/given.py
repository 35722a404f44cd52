"""What routes may ask for by parameter name; :func:`clienteling.hub.app.create_app` gives it."""

from typing import TypeAlias

from litestar.di import NamedDependency
from litestar.params import SkipValidation

from clienteling.domain.clock import Clock
from clienteling.hub.services.operations.actor import Caller
from clienteling.hub.services.operations.service import Operations
from clienteling.hub.services.sync.live import LiveFeed
from clienteling.hub.services.sync.service import Sync
from clienteling.hub.services.sync.snapshot import Snapshots
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import HubIdentity
from clienteling.hub.store.wake import Waker

GivenDatabase: TypeAlias = NamedDependency[SkipValidation[Database]]
GivenClock: TypeAlias = NamedDependency[SkipValidation[Clock]]
GivenIdentity: TypeAlias = NamedDependency[SkipValidation[HubIdentity]]
GivenCaller: TypeAlias = NamedDependency[SkipValidation[Caller]]
GivenOperations: TypeAlias = NamedDependency[SkipValidation[Operations]]
GivenSync: TypeAlias = NamedDependency[SkipValidation[Sync]]
GivenSnapshots: TypeAlias = NamedDependency[SkipValidation[Snapshots]]
GivenLiveFeed: TypeAlias = NamedDependency[SkipValidation[LiveFeed]]
GivenWaker: TypeAlias = NamedDependency[SkipValidation[Waker]]
