"""File systems that are small enough to be filled."""
import os
import shutil
import subprocess
import tempfile


class Volume:
    """A small file system of its own."""

    def __init__(self, kind, mebibytes):
        self.folder = tempfile.mkdtemp(prefix="wiredesk-volume.")
        self.mount = os.path.join(self.folder, "mount")
        os.mkdir(self.mount)
        if kind == "tmpfs":
            command = ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", self.mount]
        else:
            image = os.path.join(self.folder, "image")
            subprocess.run(["truncate", "-s", f"{mebibytes}M", image], check=True)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True, capture_output=True)
            command = ["mount", "-o", "loop", image, self.mount]
        done = subprocess.run(command, capture_output=True, text=True)
        self.works, self.why = done.returncode == 0, done.stderr.strip()
        self.filler = os.path.join(self.mount, "filler")

    def fill(self):
        """Takes every byte that is left."""
        with open(self.filler, "ab", buffering=0) as file:
            for size in (1 << 20, 4096):
                try:
                    while True:
                        file.write(b"\xa5" * size)
                except OSError:
                    pass

    def empty(self):
        os.unlink(self.filler)

    def remove(self):
        subprocess.run(["umount", "-l", self.mount], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
