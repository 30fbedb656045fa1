#!/bin/bash
# run.sh: fuzzes the parsers of outside bytes with libFuzzer and AddressSanitizer.
#
#   Tests/fuzz/run.sh [TARGET...] [--seconds N] [--seed N] [--replay] [--minimise] [--list]
#
#   TARGET       as --list prints them; all if none is named
#   --seconds N  how long each is fuzzed (default 600), after its corpus has been replayed
#   --seed N     where the random numbers begin (default: anywhere)
#   --replay     only replay the corpora
#   --minimise   put the smallest inputs that reach what has been reached into the corpora
#   --list       print the targets and end
#
# What is found meanwhile is kept in .build-fuzz/found/TARGET and used again next time; an input that breaks something
# stays in .build-fuzz/broken/TARGET-... and is named, and stands in the output, since a machine of CI is gone afterwards.
# To see it again: run.sh TARGET --input FILE.
# WIREDESK_FUZZ_SCRATCH names another folder than .build-fuzz, WIREDESK_FUZZ_JOBS how many targets run at a time (1).
# The last line is `N passed, N failed`. Exit status: 0 nothing was found, 1 something was, 64 usage.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
. "$ROOT/deploy/prerequisites.sh"

SECONDS_EACH=600 SEED=0 REPLAY=no MINIMISE=no LIST=no INPUT= TARGETS=()
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) SECONDS_EACH=${2:?--seconds needs a number}; shift ;;
        --seed) SEED=${2:?--seed needs a number}; shift ;;
        --replay) REPLAY=yes ;;
        --minimise) MINIMISE=yes ;;
        --list) LIST=yes ;;
        --input) INPUT=${2:?--input needs a file}; shift ;;
        -*) sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$0" >&2; exit 64 ;;
        *) TARGETS+=("$1") ;;
    esac
    shift
done
SCRATCH=${WIREDESK_FUZZ_SCRATCH:-$ROOT/.build-fuzz}

# libFuzzer without a main of its own, as the toolchain has it.
need_swift
RESOURCES=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
WIREDESK_FUZZ=$RESOURCES/clang/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a
export WIREDESK_FUZZ
[ -e "$WIREDESK_FUZZ" ] || fail "this toolchain has no libFuzzer: $WIREDESK_FUZZ is not there"
swift build --package-path "$ROOT" --scratch-path "$SCRATCH" -c release --product wiredesk-fuzz >&2
FUZZ=$SCRATCH/release/wiredesk-fuzz

# No backtracer: libFuzzer writes the trace, and Swift's would wait for a terminal. The leak check is run.sh --replay's
# alone: at every input it costs half of the speed.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0:abort_on_error=0:symbolize=1:allocator_may_return_null=1}

KNOWN=$("$FUZZ")
[ $LIST = no ] || { printf '%s\n' "$KNOWN"; exit 0; }
[ ${#TARGETS[@]} -gt 0 ] || readarray -t TARGETS <<<"$KNOWN"
for target in "${TARGETS[@]}"; do
    grep -qx -- "$target" <<<"$KNOWN" || { say "no target is called $target; there are: ${KNOWN//$'\n'/ }"; exit 64; }
done
if [ -n "$INPUT" ]; then
    WIREDESK_FUZZ_TARGET=${TARGETS[0]} exec "$FUZZ" "$INPUT"
fi
mkdir -p "$SCRATCH/broken" "$SCRATCH/logs"

# Longest input of a target: what the properties take is a square of it in places.
longest() {
    case $1 in
        journal|follower|producer|snapshot) echo 512 ;;
        timestamp|blow-up) echo 64 ;;
        *) echo 4096 ;;
    esac
}

# libFuzzer takes folders: one with this file in it.
alone() {
    mkdir -p "$SCRATCH/seeds/$1"
    cp -- "$2" "$SCRATCH/seeds/$1/"
    echo "$SCRATCH/seeds/$1"
}

# Files of the project that are inputs as they stand.
others() {
    case $1 in
        feed) echo "$ROOT/Tests/FeedsTests/Samples" ;;
        settings) alone "$1" "$ROOT/Config/wiredesk.yaml" ;;
        source-profile) echo "$ROOT/Config/sources" ;;
        gazetteer) echo "$ROOT/Config/gazetteer" ;;
        model) alone "$1" "$ROOT/Config/topics/topics.txt" ;;
        rules) echo "$ROOT/Config/topics/rules" ;;
    esac
}

# fuzz TARGET: replays, then fuzzes; the log tells, the status says whether anything broke.
fuzz() {
    local target=$1 found=$SCRATCH/found/$1 dictionary=$HERE/dictionaries/$1.dict options=() inputs=()
    mkdir -p "$found"
    readarray -t inputs < <(others "$target")
    options=(-seed="$SEED" -max_len="$(longest "$target")" -timeout=20 -rss_limit_mb=3000 -print_final_stats=1
        -artifact_prefix="$SCRATCH/broken/$target-")
    if [ $REPLAY = yes ]; then
        # Once each, with the leak check.
        ASAN_OPTIONS=${ASAN_OPTIONS/detect_leaks=0/detect_leaks=1} WIREDESK_FUZZ_TARGET=$target \
            "$FUZZ" "${options[@]}" -runs=0 "$HERE/corpus/$target" "${inputs[@]}"
        return
    fi
    [ ! -e "$dictionary" ] || options+=(-dict="$dictionary")
    WIREDESK_FUZZ_TARGET=$target "$FUZZ" "${options[@]}" -max_total_time="$SECONDS_EACH" \
        "$found" "$HERE/corpus/$target" "${inputs[@]}"
}

# minimise TARGET: inputs called bug-* stay whatever they reach; the rest is few that reach the same, of these the
# longest, since they reach the most each, and at most 64 files and 100 KB.
minimise() {
    local target=$1 all=$SCRATCH/merge/$1 corpus=$HERE/corpus/$1 count=0 bytes=0 file size
    rm -rf -- "$all"
    mkdir -p "$all" "$SCRATCH/found/$target" "$corpus"
    WIREDESK_FUZZ_TARGET=$target "$FUZZ" -set_cover_merge=1 -timeout=20 -rss_limit_mb=3000 -max_len="$(longest "$target")" \
        "$all" "$corpus" "$SCRATCH/found/$target" >"$SCRATCH/logs/$target-merge.log" 2>&1
    find "$corpus" -type f ! -name 'bug-*' -delete
    while read -r size file; do
        [ $count -lt 56 ] || break
        [ $((bytes + size)) -le 90000 ] || continue
        count=$((count + 1)) bytes=$((bytes + size))
        cp -- "$file" "$corpus/"
    done < <(find "$all" -type f -printf '%s %p\n' | sort -rn)
    say "$target: $(find "$corpus" -type f | wc -l) of $(find "$all" -type f | wc -l) inputs"
}

if [ $MINIMISE = yes ]; then
    for target in "${TARGETS[@]}"; do minimise "$target"; done
    exit 0
fi

PASSED=0 FAILED=0
printf '%-12s %10s %6s %8s %8s %6s  %s\n' target runs s cover features inputs verdict
# broken_input LOG: what broke it, on one line: CI keeps little of its output and no file.
broken_input() {
    local input
    input=$(sed -n 's/.*Test unit written to //p' "$1" | head -1)
    [ ! -e "$input" ] || echo "base64 -d <<<$(gzip -c -- "$input" | base64 -w0) | gunzip;"
}
report() {
    local target=$1 status=$2 log=$SCRATCH/logs/$1.log line runs time
    line=$(grep -aE '^#[0-9]+[[:space:]].* cov: ' "$log" | tail -1 || :)
    runs=$(sed -n 's/^stat::number_of_executed_units: //p' "$log")
    time=$(sed -nE 's/^Done [0-9]+ runs in ([0-9]+) second.*/\1/p' "$log")
    local verdict=ok
    [ "$status" -eq 0 ] || verdict="FAILED: $(broken_input "$log") $(grep -aE 'Fatal error|SUMMARY|Test unit written' "$log" | head -3 | tr '\n' ' ' || :)"
    printf '%-12s %10s %6s %8s %8s %6s  %s\n' "$target" "${runs:--}" "${time:--}" \
        "$(sed -nE 's/.* cov: ([0-9]+).*/\1/p' <<<"$line")" "$(sed -nE 's/.* ft: ([0-9]+).*/\1/p' <<<"$line")" \
        "$(sed -nE 's/.* corp: ([0-9]+).*/\1/p' <<<"$line")" "$verdict"
    if [ "$status" -eq 0 ]; then PASSED=$((PASSED + 1)); else FAILED=$((FAILED + 1)); fi
}
JOBS=${WIREDESK_FUZZ_JOBS:-1}
for ((i = 0; i < ${#TARGETS[@]}; i += JOBS)); do
    group=("${TARGETS[@]:i:JOBS}") running=()
    for target in "${group[@]}"; do
        fuzz "$target" >"$SCRATCH/logs/$target.log" 2>&1 </dev/null &
        running+=($!)
    done
    for k in "${!group[@]}"; do
        status=0
        wait "${running[k]}" || status=$?
        report "${group[k]}" $status
    done
done
echo "$PASSED passed, $FAILED failed"
[ $FAILED -eq 0 ]
