#!/usr/bin/env python3
"""How long from acknowledgement to publication, under as much load as one producer can make: a tool, no test.

    WIREDESK_BIN=… Tests/integration/_latency.py [SECONDS] [setting=value …]

Prints articles a second, and p50, p99 and p99.9 of the milliseconds between the ACK that a producer got and the record that a
plain subscriber got, both by the machine's one monotonic clock. `intake__maximumInFlightBytes=8388608` sets a setting.
"""
import multiprocessing
import os
import random
import re
import sys
import time

import zmq

import _desk
from _desk import Desk, article


def listen(endpoint, ready, results):
    sub = zmq.Context().socket(zmq.SUB)
    sub.rcvhwm = 0
    sub.connect(endpoint)
    sub.subscribe(b"")
    ready.set()
    seen = {}
    head = re.compile(rb'"accession":(\d+)')
    last = time.monotonic()
    while time.monotonic() - last < 10:
        if not sub.poll(500):
            continue
        frames = sub.recv_multipart()
        if len(frames) == 3 and b'"entry":"item"' in frames[2][:60]:
            last = time.monotonic()
            seen[int(head.search(frames[2][:120])[1])] = last
    results.put(seen)


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    desk = Desk(**dict(each.split("=", 1) for each in sys.argv[2:]))
    desk.start()
    rng = random.Random(3)
    pool = [article(n, rng, words=600).replace(b'"urn:test:', b'"urn:test:%05d:') for n in range(4_000)]
    ready, results = multiprocessing.Event(), multiprocessing.Queue()
    listener = multiprocessing.Process(target=listen, args=(desk.publish, ready, results), daemon=True)
    listener.start()
    ready.wait()
    time.sleep(1)
    socket = zmq.Context().socket(zmq.DEALER)
    socket.linger = 0
    socket.connect(desk.intake)
    socket.send_multipart([b"WD1", b"HELLO", b"latency/1"])
    credit = used = number = request = 0
    waiting, acknowledged, size = {}, {}, 0
    began = time.monotonic()
    while True:
        now = time.monotonic()
        sending = now - began < seconds
        while sending and credit:
            batch = [pool[(number + i) % len(pool)].replace(b"%05d", b"%05d" % ((number + i) // len(pool))) for i in range(32)]
            weight = sum(map(len, batch))
            if used + weight > credit:
                break
            socket.send_multipart([b"WD1", b"PUT", b"%d" % request, *batch])
            waiting[request] = weight
            used, number, request, size = used + weight, number + 32, request + 1, size + weight
        if not sending and not waiting:
            break
        while socket.poll(2):
            _, verb, *rest = socket.recv_multipart()
            if verb == b"CREDIT":
                credit = int(rest[0])
            elif verb == b"ACK":
                at = time.monotonic()
                used -= waiting.pop(int(rest[0]))
                for outcome in rest[1:]:
                    acknowledged[int(outcome.split()[0])] = at
    took = time.monotonic() - began
    desk.settle(120)
    seen = results.get(timeout=120)
    delays = sorted(1_000 * (seen[accession] - at) for accession, at in acknowledged.items() if accession in seen)
    quantile = lambda share: delays[min(len(delays) - 1, int(share * len(delays)))]
    print(f"{len(acknowledged) / took:.0f} articles/s of {size // number} bytes, {len(acknowledged) - len(delays)} not seen live; acknowledged to "
          f"published, ms: p50 {quantile(.5):.0f}, p99 {quantile(.99):.0f}, p99.9 {quantile(.999):.0f}; load {os.getloadavg()[0]:.0f}")
    desk.stop()


main()
