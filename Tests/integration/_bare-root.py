"""A bare Debian out of the one that this runs on: the packages that every Debian has, and systemd; nothing else of it.

    _bare-root.py ROOT [PACKAGE...]     fills ROOT, as root, and prints how many packages it has

PACKAGEs are those that are wanted beside them, with what they depend on; they must be installed here.

What debootstrap fetches in minutes stands on this disk already. Files, settings and dpkg's own record of each package are
copied, so that dpkg and apt work in ROOT and find missing what is not there.
"""
import os
import re
import subprocess
import sys

WANTED = ["apt", "systemd", "systemd-sysv", "dbus", "libnss-systemd"]
# Made by maintainer scripts, so in no package.
MADE = ["etc/passwd", "etc/group", "etc/shadow", "etc/gshadow", "etc/ld.so.cache", "etc/nsswitch.conf",
        "etc/shells", "etc/ssl/certs", "etc/pam.d", "var/lib/pam", "etc/environment"]


def stanzas():
    for text in open("/var/lib/dpkg/status", encoding="utf-8").read().split("\n\n"):
        if text.strip():
            yield text, dict(re.findall(r"^([A-Z][A-Za-z-]*):[ \t]*(.*)$", text, re.M))


def closure():
    installed, provided = {}, {}
    for text, fields in stanzas():
        if fields["Status"].endswith(" installed") and fields["Architecture"] in (ARCHITECTURE, "all"):
            installed[fields["Package"]] = (text, fields)
            for name in re.findall(r"([a-z0-9][a-z0-9.+-]+)(?: \([^)]*\))?", fields.get("Provides", "")):
                provided.setdefault(name, fields["Package"])
    queue = [name for name, (_, fields) in installed.items()
             if fields.get("Essential") == "yes" or fields.get("Priority") == "required"] + WANTED + sys.argv[2:]
    found = {}
    while queue:
        name = queue.pop()
        if name in found:
            continue
        found[name] = installed[name]
        fields = found[name][1]
        for each in f"{fields.get('Pre-Depends', '')},{fields.get('Depends', '')}".split(","):
            others = [re.split(r"[ :(]", other.strip())[0] for other in each.split("|") if other.strip()]
            there = [other if other in installed else provided.get(other) for other in others]
            there = [other for other in there if other]
            if there and not any(other in found for other in there):
                queue.append(there[0])
    return found


def main():
    root = sys.argv[1]
    packages = closure()
    files, info = [], []
    for name, (_, fields) in packages.items():
        base = f"/var/lib/dpkg/info/{name}"
        if not os.path.exists(base + ".list"):
            base += f":{ARCHITECTURE}"
        info += [base + kind for kind in (".list", ".md5sums", ".conffiles", ".preinst", ".postinst", ".prerm", ".postrm",
                                          ".triggers", ".shlibs", ".symbols", ".templates", ".config")
                 if os.path.exists(base + kind)]
        files += open(base + ".list", encoding="utf-8").read().splitlines()
    for each in MADE:
        files += [os.path.join(folder, name) for folder, _, names in os.walk("/" + each) for name in names]
        if os.path.lexists("/" + each):
            files.append("/" + each)
    # What the alternatives chose among these packages: awk and its like.
    known = {os.path.realpath(each) for each in files}
    for name in os.listdir("/var/lib/dpkg/alternatives"):
        record = f"/var/lib/dpkg/alternatives/{name}"
        link = open(record, encoding="utf-8").read().split("\n")[1]
        if os.path.islink(link) and os.path.realpath(link) in known:
            files += [link, f"/etc/alternatives/{name}", record]
    # The links of /bin and its like into /usr go first, and folders before what is in them.
    links = [each for each in ("/bin", "/sbin", "/lib", "/lib64", "/lib32", "/libx32") if os.path.islink(each)]
    names = sorted({each for each in files if each not in ("/.", "") and os.path.lexists(each)}) + info
    for each in links:
        os.makedirs(os.path.join(root, os.readlink(each)), exist_ok=True)
        os.symlink(os.readlink(each), root + each)
    names = [each for each in names if each not in links]
    listing = "\0".join(each.lstrip("/") for each in names).encode()
    read = subprocess.Popen(["tar", "-C", "/", "-c", "--no-recursion", "--null", "-T", "-"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE)
    write = subprocess.Popen(["tar", "-C", root, "-x", "-p", "--keep-directory-symlink"], stdin=read.stdout)
    read.stdin.write(listing)
    read.stdin.close()
    if read.wait() or write.wait():
        sys.exit("_bare-root.py: copying failed; tar says why above")
    for each in ("var/lib/dpkg/updates", "var/lib/dpkg/parts", "var/lib/dpkg/triggers", "var/cache/apt/archives/partial",
                 "var/lib/apt/lists/partial", "var/log/journal", "tmp", "proc", "sys", "dev", "run", "root", "var/tmp",
                 "etc/default", "var/spool"):
        os.makedirs(os.path.join(root, each), exist_ok=True)
    for each in ("tmp", "var/tmp"):
        os.chmod(os.path.join(root, each), 0o1777)
    with open(os.path.join(root, "var/lib/dpkg/status"), "w", encoding="utf-8") as status:
        status.write("".join(text + "\n\n" for text, _ in (packages[name] for name in sorted(packages))))
    open(os.path.join(root, "var/lib/dpkg/available"), "w").close()
    with open(os.path.join(root, "var/lib/dpkg/info/format"), "w") as file:
        file.write("1\n")
    subprocess.run(["ldconfig", "-r", root], check=True)
    print(len(packages))


ARCHITECTURE = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
if __name__ == "__main__":
    main()
