"""Two network namespaces on one machine, with links between them that can be cut, lose packets and be slow.

This process gets a namespace of its own and a second one is held by a child; both end with them, and so do the links.
Nothing leaves the machine. Needs root, `ip` and `nft`; `Network.make()` answers None where something is missing.
"""
import ctypes
import fcntl
import heapq
import mmap
import os
import random
import select
import shutil
import struct
import subprocess
import time

import _desk

_libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000


def _run(*command, input=None):
    done = subprocess.run(command, input=input, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


class Link:
    """One subnet: `near` is this side's address, `far` the other's."""

    def __init__(self, network, number):
        self.network, self.number = network, number
        self.near, self.far = f"10.231.{number}.1", f"10.231.{number}.2"

    def _addresses(self, near, far):
        self.device = far
        pid = str(self.network.pid)
        _run("ip", "link", "set", far, "netns", pid)
        _run("ip", "addr", "add", f"{self.near}/24", "dev", near)
        _run("ip", "link", "set", near, "up")
        for command in (["addr", "add", f"{self.far}/24", "dev", far], ["link", "set", far, "up"]):
            _run(*self.network.prefix, "ip", *command)


class Wire(Link):
    """A veth pair; packets are dropped by nft on the far side, in both directions."""

    def __init__(self, network, number):
        super().__init__(network, number)
        near, far = f"near{number}", f"far{number}"
        _run("ip", "link", "add", near, "type", "veth", "peer", "name", far)
        self._addresses(near, far)

    def _rules(self, match):
        _run(*self.network.prefix, "nft", "-f", "-", input=(
            f"table inet {self.device} {{\n"
            f"  chain in {{ type filter hook input priority 0; iif {self.device} {match} drop; }}\n"
            f"  chain out {{ type filter hook output priority 0; oif {self.device} {match} drop; }}\n}}\n"))

    def cut(self):
        self._rules("")

    def lose(self, percent):
        self._rules(f"numgen random mod 100 < {percent}")

    def heal(self):
        _run(*self.network.prefix, "nft", "delete", "table", "inet", self.device)


class Radio(Link):
    """Two taps and a forwarder between them that delays every packet and loses some; `weather` changes both at once."""

    def __init__(self, network, number, seed):
        super().__init__(network, number)
        near, far = f"tapn{number}", f"tapf{number}"
        # Made on this side; the far one is then moved, and its descriptor with its packets stays here.
        ends = [self._tap(name) for name in (near, far)]
        self._addresses(near, far)
        self.shared = mmap.mmap(-1, 16)
        self.weather(0, 0)
        self.child = os.fork()
        if self.child == 0:
            _libc.prctl(1, 9)
            try:
                self._forward(ends, random.Random(seed))
            finally:
                os._exit(1)
        for end in ends:
            os.close(end)

    @staticmethod
    def _tap(name):
        tap = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(tap, 0x400454CA, struct.pack("16sH", name.encode(), 0x0002 | 0x1000))   # TUNSETIFF: IFF_TAP, IFF_NO_PI
        return tap

    def weather(self, delay_seconds, loss_percent):
        self.shared[:] = struct.pack("dd", delay_seconds, loss_percent / 100)

    def _forward(self, ends, rng):
        waiting, count = [], 0
        while True:
            now = time.monotonic()
            readable, _, _ = select.select(ends, [], [], max(0, waiting[0][0] - now) if waiting else 0.5)
            delay, loss = struct.unpack("dd", self.shared[:])
            for end in readable:
                packet = os.read(end, 65536)
                count += 1
                if rng.random() >= loss:
                    heapq.heappush(waiting, (time.monotonic() + delay, count, ends[1] if end == ends[0] else ends[0], packet))
            while waiting and waiting[0][0] <= time.monotonic():
                _, _, end, packet = heapq.heappop(waiting)
                try:
                    os.write(end, packet)
                except OSError:
                    pass    # a full queue loses packets as well


class Network:
    """`prefix` runs a command on the far side."""

    @classmethod
    def make(cls):
        """Before the first thread of this process: threads that there are stay in the namespace where they began."""
        if os.geteuid() != 0 or not all(map(shutil.which, ("ip", "nft", "nsenter"))):
            return None
        if _libc.unshare(CLONE_NEWNET) != 0:
            return None
        try:
            return cls()
        except OSError as error:
            print(f"     {error}", flush=True)
            return None

    def __init__(self):
        def far_side():
            _desk._die_with_parent()
            _libc.unshare(CLONE_NEWNET)

        self.holder = subprocess.Popen(["sleep", "infinity"], preexec_fn=far_side, stdin=subprocess.DEVNULL)
        self.pid = self.holder.pid
        self.prefix = ["nsenter", "-t", str(self.pid), "-n"]
        _run("ip", "link", "set", "lo", "up")
        _run(*self.prefix, "ip", "link", "set", "lo", "up")

    def wire(self, number):
        return Wire(self, number)

    def radio(self, number, seed):
        return Radio(self, number, seed)
