#!/bin/bash
# The fuzz targets of Tests/fuzz: their corpora are replayed, among them every input that ever broke something, and then
# each is fuzzed for a few seconds with libFuzzer and AddressSanitizer, from one seed, so that what fails here is what was
# changed and not what another draw brought up. The hunt for what nobody knows yet is the long form, Tests/fuzz/run.sh.
#
#   fuzz.sh               WIREDESK_QUICK=1 leaves it out: the build of its own takes minutes
#
# Prints a line a target and `N passed, N failed`.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ -n "${WIREDESK_QUICK:-}" ]; then
    echo "left out: --quick does not build the fuzz targets; Tests/fuzz/run.sh --seconds 5 does"
    echo "0 passed, 0 failed"
    exit 0
fi
# Two at a time, for the two cores that CI has: 20 targets of 6 s each take a minute.
export WIREDESK_FUZZ_JOBS=${WIREDESK_FUZZ_JOBS:-2}
exec "$HERE/fuzz/run.sh" --seconds "${WIREDESK_FUZZ_SECONDS:-6}" --seed "${WIREDESK_FUZZ_SEED:-1}"
