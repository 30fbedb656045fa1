# Sourced by the tests that are shell scripts: what they count, and that they tidy up however they end.
#
#   cleanup() { … }          of the script's own, called once: at its end, on Ctrl-C, on SIGTERM and SIGHUP
#   check SENTENCE COMMAND…  holds where the command succeeds; what it said is shown where not. Needs a folder $WORK
#   conclude                 prints `N passed, N failed`; fails where any failed
PASSED=0 FAILED=0

tidy() {
    trap - EXIT
    cleanup
}
trap tidy EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

check() {
    local sentence=$1
    shift
    if "$@" >"$WORK/said" 2>&1; then echo "ok   $sentence"; PASSED=$((PASSED + 1)); else
        echo "FAIL $sentence"
        cat "$WORK/said"
        FAILED=$((FAILED + 1))
    fi
}

conclude() {
    echo "$PASSED passed, $FAILED failed"
    [ $FAILED = 0 ]
}
