#!/usr/bin/env python3
"""Promises 1 to 5 over a bad network: partitions, lost packets, delay.

    faults_network.py [--only PART] [--partition S] [--turns N] [--seconds S] [--loss PERCENT] [--seed S]

The desk lives in a network namespace of its own; producers reach it over one link, subscribers over another. Parts:
producers (their link is cut for S seconds: nothing arrives, nobody is told), subscribers (theirs is), loss (packets
are lost on both links, by nft), radio (packets are delayed by 50 to 150 ms and lost, by a forwarder). Under load;
afterwards everything goes on by itself and nobody misses anything. The partition is 6 s in CI, past the 10 s after which
a client gives a connection up in the long run: `--partition 60 --turns 2 --seconds 60 --loss 30`.

Needs root for the namespaces, which end with this process; says so and does nothing without.
"""
import argparse
import random
import time

import _desk
from _desk import Desk, Report
from _load import Load
from _network import Network

HTTP = 9        # number of the link that is never disturbed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", help="one part")
    parser.add_argument("--partition", type=float, default=3 if _desk.QUICK else 6)
    parser.add_argument("--seconds", type=float, default=2 if _desk.QUICK else 4, help="of loss and delay")
    parser.add_argument("--loss", type=int, default=15, help="per cent of the packets, in each direction")
    parser.add_argument("--turns", type=int, default=1, help="partitions one after the other")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"partitions of {options.partition:g} s, {options.loss} % lost for {options.seconds:g} s, seed {seed}", flush=True)
    report = Report()
    network = Network.make()
    if network is None:
        print("skip: needs root, network namespaces, ip and nft", flush=True)
        report.finish()
    wires = {number: network.wire(number) for number in (1, 2, HTTP)}
    radios = {}
    if options.only in (None, "radio"):
        try:
            radios = {number: network.radio(number, seed + number) for number in (3, 4)}
        except OSError as error:
            print(f"skip radio: {error}", flush=True)

    def load(name, producers, subscribers, **settings):
        return Load(report, name, seed, desk=Desk(
            hosts=(producers.far, subscribers.far, subscribers.far, wires[HTTP].far), prefix=network.prefix,
            publish__beatSeconds=1, duplicates__indexBytes="8 MiB", **settings), **({"rate": 100} if producers in radios.values() else {}))

    def partition(name, link):
        under = load(f"partition of {options.partition:g} s, {name}", wires[1], wires[2])
        under.run(1)
        for turn in range(1, options.turns + 1):
            acknowledged, examined = len(under.feeder.accessions), under.recipe.examined
            wires[link].cut()
            under.recipe_lags_until = time.monotonic() + options.partition if link == 2 else 0
            under.run(options.partition)
            under.check(f"the desk lives, and its books balance, while it is cut off ({turn})",
                        under.desk.alive() and under.desk.status()["books"]["balanced"])
            if link == 1:
                under.say(f"{len(under.feeder.accessions) - acknowledged} acknowledgements came through")
            else:
                under.check(f"articles are taken though no subscriber is reached ({turn})",
                            len(under.feeder.accessions) - acknowledged > under.rate * options.partition * 0.3,
                            f"{len(under.feeder.accessions) - acknowledged}")
                under.say(f"subscribers stood at {examined} and stand at {under.recipe.examined}")
            wires[link].heal()
            under.say(f"went on {under.resumes(120):.1f} s after the link was well")
            under.run(0.5)
        under.same_process()
        under.finish()

    def loss():
        under = load(f"{options.loss} % of packets lost", wires[1], wires[2])
        under.run(1)
        for link in (1, 2):
            wires[link].lose(options.loss)
        under.run(options.seconds)
        under.say(f"{len(under.feeder.accessions)} acknowledged, examined {under.recipe.examined}")
        for link in (1, 2):
            wires[link].heal()
        under.say(f"went on {under.resumes(120):.1f} s after the links were well")
        under.same_process()
        under.finish()

    def radio():
        under = load(f"delay, and {options.loss} % lost", radios[3], radios[4])
        under.run(1)        # everybody is connected: a first connection is given up after ten seconds, as documented
        rng = random.Random(seed)
        end = time.monotonic() + options.seconds
        while time.monotonic() < end:
            for each in radios.values():
                each.weather(rng.uniform(0.05, 0.15), options.loss)
            under.run(1)
        under.say(f"{len(under.feeder.accessions)} acknowledged, examined {under.recipe.examined}")
        for each in radios.values():
            each.weather(0, 0)
        under.say(f"went on {under.resumes(120):.1f} s after the weather cleared")
        under.same_process()
        under.finish()

    parts = {"producers": lambda: partition("producers", 1), "subscribers": lambda: partition("subscribers", 2), "loss": loss}
    if radios:
        parts["radio"] = radio
    for name, part in parts.items():
        if options.only in (None, name):
            part()
    report.finish()


if __name__ == "__main__":
    main()
