# Sourced by systemd.sh and package.sh: a container with a real systemd that runs one script (/test/inside, by the unit
# inside.service) and halts. Needs root, $ROOT (its root folder) and $WORK.
#
#   enter_as_script SCRIPT   SCRIPT is what runs inside, as root, once multi-user.target is there; its output is /test/out
#   boot SECONDS [OPTION…]   boots it, with more options of systemd-nspawn, and waits until it has halted: sets STATUS.
#                            What the console said is in $WORK/console
#   container_cleanup        ends it if it still runs, and removes what it had outside of $ROOT
CONTAINER_NAME=wiredesk-test-$$ GROUPS_MADE=() CONTAINER= STATUS=0

enter_as_script() {
    cp "$1" "$ROOT/test/inside"
    mkdir -p "$ROOT/etc/systemd/system/multi-user.target.wants"
    cat >"$ROOT/etc/systemd/system/inside.service" <<'UNIT'
[Unit]
Description=the test
After=multi-user.target
[Service]
ExecStart=/bin/bash /test/inside
StandardOutput=file:/test/out
StandardError=inherit
UNIT
    ln -s ../inside.service "$ROOT/etc/systemd/system/multi-user.target.wants/"
    # Set: a first boot would enable everything there is.
    echo 00112233445566778899aabbccddeeff >"$ROOT/etc/machine-id"
    cp -L /etc/os-release "$ROOT/etc/os-release"
}

# A control group of our own below the one that we are in, so that the container's systemd has where to put its units and
# the host's stays as it is. Hybrid hierarchies have several.
own_group() {   # HIERARCHY KEY
    local base=/sys/fs/cgroup${1:+/$1} path
    [ -d "$base" ] || return 0
    path=$(awk -F: -v key="$2" '$2 == key { print $3 }' /proc/self/cgroup)
    [ -n "$path" ] || return 0
    if mkdir "$base$path/$CONTAINER_NAME" 2>/dev/null; then GROUPS_MADE+=("$base$path/$CONTAINER_NAME"); fi
}

boot() {
    local seconds=$1 controller
    shift
    if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
        own_group "" ""
    else
        own_group systemd name=systemd
        own_group unified ""
        for controller in pids cpu cpuacct; do own_group $controller $controller; done
    fi
    (
        for group in "${GROUPS_MADE[@]}"; do echo $BASHPID >"$group/cgroup.procs"; done
        exec setpriv --pdeathsig TERM timeout -k 10 "$seconds" systemd-nspawn -q -D "$ROOT" --machine="$CONTAINER_NAME" \
            --register=no --keep-unit --private-network --link-journal=no --console=pipe --kill-signal=SIGRTMIN+3 "$@" \
            /lib/systemd/systemd --unit=multi-user.target
    ) </dev/null >"$WORK/console" 2>&1 &
    CONTAINER=$!
    STATUS=0
    wait "$CONTAINER" || STATUS=$?
    CONTAINER=
}

container_cleanup() {
    # SIGTERM makes nspawn send the container its halt signal.
    if [ -n "$CONTAINER" ]; then kill "$CONTAINER" 2>/dev/null || :; wait "$CONTAINER" 2>/dev/null || :; fi
    local group
    for group in "${GROUPS_MADE[@]}"; do
        # Emptied by now, or within a moment.
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || :
            [ -d "$group" ] || break
            sleep 0.1
        done
    done
    rmdir "/run/systemd/nspawn/propagate/$CONTAINER_NAME" 2>/dev/null || :
}
