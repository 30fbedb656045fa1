#!/bin/bash
# run-tests.sh: installs what is missing, checks the formatting, builds and tests in debug and in release, and runs the
# integration tests over the release programs. The last line is `N passed, N failed`.
#
#   deploy/run-tests.sh [--quick] [--only NAME] [--list]
#   deploy/run-tests.sh --sanitize thread|address
#
#   --quick       leave the debug build out and run the integration tests in their shortest form
#   --only NAME   one part: format, debug, release, unit, quickstart, or an integration test by name (systemd,
#                 kill_rounds, hostile, client)
#   --list        print the parts and end
#   --sanitize K  nothing but the unit tests, built for ThreadSanitizer or AddressSanitizer (with the leak check) in a
#                 folder of their own, .build-thread or .build-address: no part of the default run, since everything is
#                 built anew. SANITIZE_ONLY=REGEX runs some of them. Tests/fuzz/README.md says what to expect.
#
# WIREDESK_BIN=FOLDER runs the integration tests over those programs and leaves the release build out.
# Exit status: 0 everything passed, 1 something failed, 64 usage, 69 no toolchain.
# Every part is bounded in time (LIMIT_...), so that a hang is a failure and not a lost afternoon.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$HERE"
. deploy/prerequisites.sh

QUICK=no ONLY= SANITIZE=
INTEGRATION=$(cd Tests/integration && printf '%s\n' *.sh *.py | grep -v '^_' | grep -v '\*' || :)
PARTS="format debug release unit $(sed 's/\.[a-z]*$//' <<<"$INTEGRATION" | tr '\n' ' ')quickstart"
while [ $# -gt 0 ]; do
    case $1 in
        --quick) QUICK=yes ;;
        --only) ONLY=${2:?--only needs the name of a part}; shift ;;
        --sanitize) SANITIZE=${2:?--sanitize needs thread or address}; shift ;;
        --list) tr ' ' '\n' <<<"$PARTS"; exit 0 ;;
        *) sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$0" >&2; exit 64 ;;
    esac
    shift
done
[ -z "$ONLY" ] || [[ " $PARTS " == *" $ONLY "* ]] || { say "no part is called $ONLY; there are: $PARTS"; exit 64; }

[[ -z "$SANITIZE" || $SANITIZE == thread || $SANITIZE == address ]] || { say "--sanitize takes thread or address"; exit 64; }

LIMIT_BUILD=1800 LIMIT_UNIT=600 LIMIT_INTEGRATION=900
# Test targets with live sockets and whole desks.
LIVE='^(DeskTests|ClientTests|ZeroMQTests|OperationsTests|GatheringTests)\.'
PASSED=0 FAILED=0 SUMMARY=() FAILURES=()
LOGS=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-tests.XXXXXX")
finish() {
    local status=$?
    trap - EXIT
    end_session
    rm -rf -- "$LOGS"
    if [ ${#SUMMARY[@]} -gt 0 ]; then
        step summary
        printf '%s\n' "${SUMMARY[@]}" "${FAILURES[@]}" >&2
    fi
    # A script that broke off on its own has not passed.
    [ $status -eq 0 ] || [ $FAILED -gt 0 ] || FAILED=1
    echo "$PASSED passed, $FAILED failed"
    [ $FAILED -eq 0 ] || exit 1
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

wanted() { [ -z "$ONLY" ] || [ "$ONLY" = "$1" ]; }

# count NAME STATUS LOG SECONDS: adds up what the log says of passed and failed tests; a part that ends badly without
# saying how many failed counts as one failure.
count() {
    local name=$1 status=$2 log=$3 seconds=$4 passed=0 failed=0 line
    if line=$(grep -aE '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -1) && [ -n "$line" ]; then
        passed=${line%% *} failed=$(sed -E 's/.*, ([0-9]+) failed/\1/' <<<"$line")
    elif line=$(grep -aE 'Test run with [0-9]+ tests?' "$log" | tail -1) && [ -n "$line" ]; then
        passed=$(sed -E 's/.*with ([0-9]+) tests?.*/\1/' <<<"$line")
        # A failed test is named at the head of its own line once; suites are not tests.
        failed=$(grep -aE '^✘ Test .* failed after' "$log" | grep -acv '^✘ Test run with' || :)
        passed=$((passed - failed))
    elif [ "$status" -eq 0 ] && [[ $name != build-* ]]; then
        passed=1
    fi
    [ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
    PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
    local verdict=ok
    [ "$failed" -eq 0 ] || verdict=FAILED
    [ "$status" -ne 124 ] || verdict='FAILED (out of time)'
    SUMMARY+=("$(printf '%-14s %4d s  %4d passed  %3d failed  %s' "$name" "$seconds" "$passed" "$failed" "$verdict")")
    # What failed stands again under the summary: often only the end of a long output is kept.
    if [ "$failed" -gt 0 ]; then
        while IFS= read -r line; do FAILURES+=("$name: $line"); done < <(
            grep -aE '^✘ Test .*(recorded an issue|failed after)|FAIL|error:|Fatal error' "$log" | tail -12 | cut -c1-400)
    fi
}

# part NAME LIMIT COMMAND...: runs, shows and counts. The command has a session of its own, and what is left of that
# when it ends, or when this script does, is killed: `timeout` alone misses what a command puts into other groups.
SESSION=
end_session() {
    [ -z "$SESSION" ] || pkill -KILL -s "$SESSION" 2>/dev/null || :
    SESSION=
}
part() {
    local name=$1 limit=$2 log=$LOGS/$1.log started=$SECONDS status=0
    shift 2
    wanted "${PART:-$name}" || return 0
    step "$name"
    : >"$log"
    setsid timeout -k 10 "$limit" "$@" >"$log" 2>&1 </dev/null &
    SESSION=$!
    tail -n +1 -f --pid=$SESSION "$log" 2>/dev/null | "${FILTER[@]}" || :
    wait "$SESSION" || status=$?
    end_session
    count "$name" $status "$log" $((SECONDS - started))
    return 0
}
FILTER=(cat)
# Swift's own report has a line for each start and each success; failures and the closing line are enough here.
UNIT_FILTER=(grep -avE --line-buffered '^(◇|✔ Test "|✔ Test case|✔ Suite|↳|➜)|^\[[0-9]+/[0-9]+\]|^Test (Suite|Case)|^[[:space:]]+Executed 0 tests')
BUILD_FILTER=(grep -avE --line-buffered '^\[[0-9]+/[0-9]+\]')

# unit_tests NAME OPTION...: the tests of what is built. Those with live sockets run in a process of their own: Swift
# Testing runs everything at once on as many threads as there are cores, and a simulation that computes for seconds there
# leaves a producer without an answer for longer than it waits.
unit_tests() {
    local name=$1
    shift
    FILTER=("${UNIT_FILTER[@]}")
    part "test-$name" $LIMIT_UNIT env SWIFT_BACKTRACE=enable=no swift test "$@" --skip-build --skip "$LIVE"
    part "live-$name" $LIMIT_UNIT env SWIFT_BACKTRACE=enable=no swift test "$@" --skip-build --filter "$LIVE"
}

need_swift
need_libraries
type -P pkill >/dev/null || apt_install procps

# The sanitizers' runs stand apart: they end here.
if [ -n "$SANITIZE" ]; then
    # gold, the default linker, breaks on the sanitizers' symbols.
    OPTIONS=(--scratch-path ".build-$SANITIZE" --sanitize="$SANITIZE" -Xswiftc -use-ld=lld)
    # A report is a failure: the process ends with 66 (thread) or 23 (leaks) where it would have ended with 0.
    export SWIFT_BACKTRACE=enable=no
    export TSAN_OPTIONS=suppressions=$HERE/Tests/sanitizers/thread.supp
    export LSAN_OPTIONS=suppressions=$HERE/Tests/sanitizers/leak.supp
    FILTER=("${BUILD_FILTER[@]}"); part "build-$SANITIZE" $((2 * LIMIT_BUILD)) swift build "${OPTIONS[@]}" --build-tests
    FILTER=("${UNIT_FILTER[@]}")
    # One after the other: ten times slower and side by side, they would run into each other's time limits.
    part "test-$SANITIZE" $((12 * LIMIT_UNIT)) swift test "${OPTIONS[@]}" --skip-build --no-parallel \
        ${SANITIZE_ONLY:+--filter "$SANITIZE_ONLY"}
    exit 0
fi

PART=
part format 300 swift format lint --strict --parallel -r Package.swift Sources Tests

# Each configuration is built once, tests and programs together, and tested from that.
if [ $QUICK = no ] && { [ -z "$ONLY" ] || [ "$ONLY" = debug ] || [ "$ONLY" = unit ]; }; then
    PART=$ONLY
    FILTER=("${BUILD_FILTER[@]}"); part build-debug $LIMIT_BUILD swift build --build-tests
    unit_tests debug
fi
# The tests use what is internal; release builds keep that reachable only when they are asked to.
RELEASE=(-c release -Xswiftc -enable-testing)
if [ "$ONLY" != format ] && [ "$ONLY" != debug ] && [ -z "${WIREDESK_BIN:-}" ]; then
    PART=$ONLY
    FILTER=("${BUILD_FILTER[@]}"); part build-release $LIMIT_BUILD swift build "${RELEASE[@]}" --build-tests
    if [ -z "$ONLY" ] || [ "$ONLY" = release ] || [ "$ONLY" = unit ]; then
        unit_tests release "${RELEASE[@]}"
    fi
fi

# The integration tests run the programs of the release build, unless WIREDESK_BIN names others.
export WIREDESK_BIN=${WIREDESK_BIN:-$HERE/.build/release}
[ $QUICK = no ] || export WIREDESK_QUICK=1
PART=
FILTER=(cat)

# pyzmq where this Python has it, else in a virtual environment beside the build.
need_pyzmq() {
    PYTHON=$(type -P python3 || :)
    if [ -n "$PYTHON" ] && "$PYTHON" -c 'import zmq' 2>/dev/null; then return 0; fi
    apt_install python3 python3-venv
    PYTHON=$HERE/.build/python/bin/python3
    if ! "$PYTHON" -c 'import zmq' 2>/dev/null; then
        python3 -m venv "$HERE/.build/python" && "$HERE/.build/python/bin/pip" install -q pyzmq ||
            { apt_install python3-zmq; PYTHON=/usr/bin/python3; }
    fi
    "$PYTHON" -c 'import zmq' || fail "pyzmq can neither be installed with pip nor as python3-zmq"
}

for file in $INTEGRATION; do
    name=${file%.*}
    wanted "$name" || continue
    limit=$LIMIT_INTEGRATION
    # It builds the programs once more, with the Swift runtime inside.
    [ "$name" != package ] || limit=$((LIMIT_BUILD + LIMIT_INTEGRATION))
    case $file in
        *.py) need_pyzmq; part "$name" $limit "$PYTHON" "Tests/integration/$file" ;;
        *.sh) part "$name" $limit bash "Tests/integration/$file" ;;
    esac
done

part quickstart 300 deploy/quickstart.sh
