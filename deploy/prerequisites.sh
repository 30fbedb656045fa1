# Sourced by the scripts of this folder: finds the Swift toolchain, installs Debian packages that are missing.
# Works as root without sudo and as a user with sudo; says what to do where neither can be had.

say() { printf '%s\n' "$*" >&2; }
step() { printf '\n== %s\n' "$*" >&2; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# The toolchain, 6.3 or later, on PATH or at the usual places.
need_swift() {
    local folder
    if ! type -P swift >/dev/null; then
        for folder in /opt/swift/usr/bin /opt/swift/bin /usr/share/swift/usr/bin "$HOME/.local/share/swiftly/bin"; do
            if [ -x "$folder/swift" ]; then PATH="$folder:$PATH"; break; fi
        done
    fi
    local version
    version=$( (swift --version 2>/dev/null || :) | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -1)
    local major=${version% *} minor=${version#* }
    if [ -n "$version" ] && { [ "$major" -gt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -ge 3 ]; }; }; then return 0; fi
    say "Swift 6.3 or later is needed; ${version:+found ${version/ /.}, }get it in one of these ways:"
    say "  curl -O https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz"
    say "  tar xf swiftly-$(uname -m).tar.gz && ./swiftly init && . ~/.local/share/swiftly/env.sh"
    say "or unpack a toolchain for Debian from https://www.swift.org/install/linux/ and put its usr/bin on PATH."
    say "Then run ${0##*/} again."
    exit 69
}

# apt_install PACKAGE...: those that are not there yet.
apt_install() {
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    type -P apt-get >/dev/null || fail "needs ${missing[*]}; apt-get is not here, install them with this system's own tool"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        type -P sudo >/dev/null || fail "needs ${missing[*]}; run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}")
    # A fresh machine's package lists may be missing or old: fetch them once and try again.
    "${as_root[@]}" "${install[@]}" >/dev/null 2>&1 ||
        { "${as_root[@]}" apt-get update -qq >/dev/null && "${as_root[@]}" "${install[@]}" >/dev/null; } ||
        fail "installing ${missing[*]} failed; the lines above say why"
}

# The C libraries that the build links, by their headers, wherever they came from.
need_libraries() {
    [ -e /usr/include/zmq.h ] || [ -e /usr/local/include/zmq.h ] || apt_install libzmq3-dev
    [ -e /usr/include/mimalloc.h ] || [ -e /usr/local/include/mimalloc.h ] || apt_install libmimalloc-dev
}
