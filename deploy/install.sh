#!/bin/bash
# install.sh: installs wiredesk from this checkout, with the Swift runtime inside the programs, and starts it where systemd
# runs. Run again, it upgrades: files of its own are replaced, settings that were changed are kept. Needs root for places
# that need it. On Debian and its like, deploy/build-deb.sh makes a package instead.
#
#   deploy/install.sh [--prefix FOLDER] [--programs FOLDER] [--scratch-path FOLDER] [--no-start]
#   deploy/install.sh --uninstall [--purge] [--prefix FOLDER]
#
#   --prefix FOLDER        where to; default: /usr/local. Settings go to /etc in any case
#   --programs FOLDER      install these programs, built with --static-swift-stdlib, and build nothing
#   --scratch-path FOLDER  of the build; default: .build-deb in the checkout, as build-deb.sh
#   --no-start             neither switch the service on nor start it; one that runs is restarted all the same
#   --uninstall            stop it and remove all that was installed; data (/var/lib/wiredesk, /var/spool/wiredesk) and
#                          settings that were changed stay
#   --purge                with --uninstall: those go as well, for good
#   --help
#
# Exit status: 0 done, 1 something failed, 64 usage, 69 no toolchain.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$HERE/deploy/prerequisites.sh"
. "$HERE/deploy/lay-out.sh"

usage() { sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$0"; }
PREFIX=/usr/local PROGRAMS= SCRATCH=$HERE/.build-deb START=yes UNINSTALL=no PURGE=no
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --no-start) START=no ;;
        --uninstall) UNINSTALL=yes ;;
        --purge) PURGE=yes ;;
        --prefix | --programs | --scratch-path)
            [ -n "${2:-}" ] || { say "$1 needs a value; --help says which"; exit 64; }
            case $1 in --prefix) PREFIX=${2%/} ;; --programs) PROGRAMS=$2 ;; *) SCRATCH=$2 ;; esac
            shift ;;
        *) say "no option is called $1"; usage >&2; exit 64 ;;
    esac
    shift
done
[ $PURGE = no ] || [ $UNINSTALL = yes ] || { say "--purge goes with --uninstall"; exit 64; }
[[ $PREFIX =~ ^/[A-Za-z0-9_./+-]+$ && $PREFIX != */../* ]] || { say "--prefix $PREFIX: wanted is an absolute path of plain characters"; exit 64; }
[ "$PREFIX" != /usr ] || { say "--prefix /usr is the package manager's: deploy/build-deb.sh"; exit 64; }
[ "$(id -u)" -eq 0 ] || fail "needs root: sudo $0 ..."
if [ "$(dpkg-query -W -f '${db:Status-Status}' wiredesk 2>/dev/null || :)" = installed ]; then
    fail "wiredesk is installed as a package; remove that first (apt-get remove wiredesk keeps its data)"
fi

# What was installed: a line `SHA256  PATH` each.
LIST=$PREFIX/share/wiredesk/installed
booted() { [ -d /run/systemd/system ]; }
# Units of ours that run.
running() {
    systemctl list-units --plain --no-legend --state=active,activating,reloading "$@" | cut -d' ' -f1
}
FEEDS='wiredesk-producer@*.service'

if [ $UNINSTALL = yes ]; then
    if [ ! -e "$LIST" ]; then
        [ $PURGE = yes ] || fail "$LIST is not there: nothing is installed under $PREFIX"
        LIST=/dev/null   # removed before; now its data
    fi
    if booted && [ "$LIST" != /dev/null ]; then
        mapfile -t UNITS < <(running "$FEEDS")
        systemctl stop "${UNITS[@]}" wiredesk.service
        mapfile -t UNITS < <(cd /etc/systemd/system && printf '%s\n' *.wants/wiredesk-producer@*.service | grep -v '\*' | sed 's#.*/##')
        systemctl disable -q "${UNITS[@]}" wiredesk.service 2>/dev/null || :
    fi
    rm -f /etc/systemd/system/*.wants/wiredesk.service /etc/systemd/system/*.wants/wiredesk-producer@*.service
    KEPT=()
    while read -r sum path; do
        # Settings that were changed are the operator's.
        if [[ $path == /etc/* && $PURGE = no ]] && [ -e "$path" ] && ! sha256sum --status -c <<<"$sum  $path"; then
            KEPT+=("$path")
        else
            rm -f -- "$path"
        fi
    done <"$LIST"
    # Python leaves what it compiled beside the client.
    rm -rf -- "$PREFIX/share/wiredesk/python/__pycache__"
    mapfile -t FOLDERS < <(sed -E 's/^[^ ]*  //; s#/[^/]*$##' "$LIST" | sort -ru)
    [ "$LIST" = /dev/null ] || rm -f -- "$LIST"
    # Those that are empty now, from the inside out; of the prefix's own only what nobody else uses.
    for folder in "${FOLDERS[@]}" "$PREFIX/share/wiredesk" /etc/wiredesk/sources /etc/wiredesk; do
        while [[ $folder == "$PREFIX"/* || $folder == /etc/wiredesk* ]] && rmdir -- "$folder" 2>/dev/null; do folder=${folder%/*}; done
    done
    if [ $PURGE = yes ]; then
        rm -rf /var/lib/wiredesk /var/lib/private/wiredesk /var/spool/wiredesk /etc/wiredesk
        rm -f /etc/default/wiredesk /etc/default/wiredesk-producer-*
        if getent passwd wiredesk-feed >/dev/null; then userdel wiredesk-feed || :; fi
        if getent group wiredesk-feed >/dev/null; then groupdel wiredesk-feed || :; fi
    fi
    if booted; then
        systemctl daemon-reload
        systemctl reset-failed wiredesk.service "$FEEDS" 2>/dev/null || :
    fi
    say "removed from $PREFIX"
    [ ${#KEPT[@]} -eq 0 ] || say "kept, since they were changed: ${KEPT[*]}"
    [ $PURGE = yes ] || say "kept: what is in /var/lib/wiredesk and /var/spool/wiredesk; --purge removes it"
    exit 0
fi

type -P strip objdump >/dev/null || apt_install binutils
type -P python3 >/dev/null || apt_install python3
programs "$PROGRAMS" "$SCRATCH"
# What they link must be here as well, where they were built elsewhere.
if MISSING=$(ldd "$BUILT/wiredesk-consumer" | grep 'not found'); then fail "libraries are missing:"$'\n'"$MISSING"; fi
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$HERE" log -1 --format=%ct 2>/dev/null || date +%s)}

WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-install.XXXXXX")
trap 'rm -rf -- "$WORK"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
step "installing into $PREFIX"
lay_out "$WORK/root" "$PREFIX" "$BUILT"

# Each file is put beside its place and renamed into it: what runs goes on with what it has open. Settings are replaced
# only where they are as the last installation left them.
(cd "$WORK/root" && find . ! -type d -printf '/%P\n' | LC_ALL=C sort) >"$WORK/files"
mkdir -p "$PREFIX/share/wiredesk"
while read -r path; do
    sum=$(sha256sum "$WORK/root$path" | cut -d' ' -f1)
    echo "$sum  $path" >>"$WORK/list"
    mkdir -p "${path%/*}"
    if [[ $path == /etc/default/* || $path == /etc/wiredesk/* ]] && [ -e "$path" ]; then
        now=$(sha256sum "$path" | cut -d' ' -f1)
        if [ "$now" != "$sum" ] && ! grep -qxF "$now  $path" "$LIST" 2>/dev/null; then
            cp "$WORK/root$path" "$path.new"
            # It is no installed file, but goes with the others.
            echo "$sum  $path.new" >>"$WORK/list"
            say "$path was changed and is kept; what ships now is $path.new"
            continue
        fi
    fi
    cp -P "$WORK/root$path" "$path.wiredesk-installing"
    mv -f "$path.wiredesk-installing" "$path"
done <"$WORK/files"
# What an earlier version had and this one has not.
if [ -e "$LIST" ]; then
    sed 's/^[^ ]*  //' "$LIST" | grep -vxF -f <(sed 's/^[^ ]*  //' "$WORK/list") | grep -v '^/etc/' | xargs -rd '\n' rm -f -- || :
fi
cp "$WORK/list" "$LIST"

if type -P systemd-sysusers >/dev/null; then
    systemd-sysusers wiredesk.conf
    systemd-tmpfiles --create wiredesk.conf || :
fi
if booted; then
    systemctl daemon-reload
    mapfile -t UNITS < <(running wiredesk.service "$FEEDS")
    [ ${#UNITS[@]} -eq 0 ] || systemctl restart "${UNITS[@]}"
    if [ $START = yes ]; then
        systemctl enable -q wiredesk.service
        systemctl start wiredesk.service || fail "installed, and wiredesk.service does not start: journalctl -u wiredesk"
        say "wiredesk.service runs; wiredeskctl status says what it does"
    fi
else
    say "systemd does not run here; start $PREFIX/bin/wiredesk-consumer --config /etc/wiredesk/wiredesk.yaml by hand"
fi
say "installed in $PREFIX; settings in /etc/wiredesk; man wiredesk-consumer"
