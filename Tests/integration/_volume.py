"""File systems that are small enough to be filled, and that can be cut off as by a loss of power."""
import atexit
import fcntl
import os
import shutil
import struct
import subprocess
import tempfile


class Volume:
    """A small file system of its own."""

    def __init__(self, kind, mebibytes):
        self.folder = tempfile.mkdtemp(prefix="wiredesk-volume.")
        self.mount = os.path.join(self.folder, "mount")
        os.mkdir(self.mount)
        atexit.register(self.remove)
        if kind == "tmpfs":
            self.command = ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", self.mount]
        else:
            image = os.path.join(self.folder, "image")
            subprocess.run(["truncate", "-s", f"{mebibytes}M", image], check=True)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True, capture_output=True)
            self.command = ["mount", "-o", "loop", image, self.mount]
        self.attach()
        self.filler = os.path.join(self.mount, "filler")

    def attach(self):
        done = subprocess.run(self.command, capture_output=True, text=True)
        self.works, self.why = done.returncode == 0, done.stderr.strip()

    def cut_power(self):
        """ext4 stops as it is: every call fails, and what was not synced, its own journal included, never gets to the
        image. False where the kernel does not know how."""
        mount = os.open(self.mount, os.O_RDONLY)
        try:
            # EXT4_IOC_SHUTDOWN, EXT4_GOING_FLAGS_NOLOGFLUSH
            fcntl.ioctl(mount, 0x8004587D, struct.pack("I", 2))
            return True
        except OSError as error:
            self.why = str(error)
            return False
        finally:
            os.close(mount)

    def restore_power(self):
        """Nothing may have a file open there any more."""
        subprocess.run(["umount", self.mount], check=True)
        self.attach()

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
