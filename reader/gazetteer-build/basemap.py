"""Writes the base map of the page as GeoJSON: countries, lines between provinces, places to label."""

import collections
import gzip
import json
import os

import shapes as geometry
from places import ADMIN2, CITY, COUNTRY, QUARTER

# Outside the fine box the map is drawn at world scale only.
WORLD_TOLERANCE = 0.035
LEAST_ISLAND = 0.01  # square degrees
LEAST_ISLAND_FINE = 0.0005
HOME = ("TJ", "AF")
# GeoNames' spelling is not the one that English news uses.
SHOWN_AS = {1221328: "Khorog", 1221559: "Qal'ai Khumb", 1221614: "Ishkoshim", 1221194: "Kulob"}


def write(folder, shapes, places, supplement):
    os.makedirs(folder, exist_ok=True)
    arcs = [_drawn(arc) for arc in shapes.arcs]
    sizes = [
        _save(folder, "countries.json", _countries(shapes, places, arcs) + _contested(shapes, arcs)),
        _save(folder, "admin1.json", _admin1(shapes, arcs)),
        _save(folder, "places.json", _places(places, supplement)),
    ]
    print("  " + ", ".join(sizes))


def _drawn(arc):
    x, y = arc[len(arc) // 2]
    if _is_fine(x, y):
        return arc
    scaled = [(px * 1e6 / geometry.GRID, py * 1e6 / geometry.GRID) for px, py in arc]
    kept = geometry.douglas_peucker(scaled, WORLD_TOLERANCE * 1e6)
    last = len(kept) - 1
    # Ends stay where they are, so that neighbouring arcs still meet; the rest is rounded to 0.01 degrees.
    return geometry.on_grid(
        [(a, b) if i in (0, last) else (round(a / 1e4) * 1e4, round(b / 1e4) * 1e4) for i, (a, b) in enumerate(kept)],
        1e6 / geometry.GRID)


def _is_fine(x, y):
    south, west, north, east = geometry.FINE_BOX
    return south <= y / geometry.GRID <= north and west <= x / geometry.GRID <= east


def _countries(shapes, places, arcs):
    names = {p.country: p.name for p in places if p.kind == COUNTRY}
    units = collections.defaultdict(list)
    for unit in shapes.units:
        units[unit.country].append(unit)
    features = []
    for code in sorted(units):
        if code == "AQ":  # Mercator tears it apart
            continue
        rings = _stitch(shapes, units[code], arcs)
        polygons = _nest(rings)
        if polygons:
            features.append(_feature("MultiPolygon", [[_line(r) for r in p] for p in polygons],
                                     iso=code, name=names.get(code, code)))
    return features


def _stitch(shapes, units, arcs):
    """The country's outline: arcs that its provinces run through in both directions cancel out."""
    net = collections.Counter()
    for unit in units:
        for polygon in unit.polygons:
            for number, ring in enumerate(polygon):
                clockwise = geometry.signed_area(shapes.ring(ring)) < 0
                for ref in ring if clockwise == (number > 0) else [~r for r in reversed(ring)]:
                    net[ref if ref >= 0 else ~ref] += 1 if ref >= 0 else -1
    following = collections.defaultdict(list)
    for arc in sorted(net):
        points = arcs[arc] if net[arc] > 0 else arcs[arc][::-1]
        if len(points) > 1 and net[arc]:
            following[points[0]] += [points] * abs(net[arc])
    rings = []
    while following:
        ring = _walk(following)
        if len(ring) >= 4 and ring[0] == ring[-1]:
            rings.append((abs(geometry.signed_area(ring)) / geometry.GRID ** 2, ring))
    rings.sort(key=lambda r: (-r[0], r[1]))
    return [ring for i, (area, ring) in enumerate(rings) if i == 0 or area >= _least_island(ring)]


def _walk(following):
    ring = [next(iter(following))]
    while ring[-1] in following and (len(ring) == 1 or ring[-1] != ring[0]):
        here = ring[-1]
        ring += following[here].pop()[1:]
        if not following[here]:
            del following[here]
    return ring


def _least_island(ring):
    return LEAST_ISLAND_FINE if _is_fine(*ring[0]) else LEAST_ISLAND


def _nest(rings):
    """Polygons, largest first: a ring inside one of them is its hole."""
    polygons = []
    for ring in rings:
        outer = next((p for p in polygons if _inside(ring[0], p[0])), None)
        if outer:
            outer.append(ring)
        else:
            polygons.append([ring])
    return polygons


def _inside(point, ring):
    x, y = point[0] + 0.1, point[1] + 0.1  # off the corners
    inside = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside


def _contested(shapes, arcs):
    lines = [_line(arcs[i]) for i in range(len(arcs)) if len(arcs[i]) > 1 and shapes.contested(i)]
    return [_feature("MultiLineString", lines, disputed=True, name="")]


def _admin1(shapes, arcs):
    lines = collections.defaultdict(list)
    for i, arc in enumerate(arcs):
        owners = [shapes.units[o] for o in shapes.owners[i]]
        if len(arc) > 1 and len(owners) > 1 and len({u.country for u in owners}) == 1:
            lines[owners[0].country].append(_line(arc))
    return [_feature("MultiLineString", lines[code], iso=code) for code in sorted(lines)]


def _places(places, supplement):
    features = []
    for p in places:
        if p.kind in (COUNTRY, ADMIN2, QUARTER) or p.kind < CITY:
            continue
        fine = _is_fine(p.lon * geometry.GRID, p.lat * geometry.GRID)
        wanted = p.seat == 1 or p.population >= (20_000 if fine else 150_000)
        if not (wanted or p.country in HOME and p.id):
            continue
        rank = 0 if p.seat == 1 else 1 if p.seat == 2 else 2 if p.population >= 100_000 else 3 if p.seat else 4
        features.append((p.population, _feature("Point", [round(p.lon, 3), round(p.lat, 3)],
                                                name=SHOWN_AS.get(p.id, p.name), population=p.population, rank=rank)))
    for row in supplement:
        if row[2] in ("VILLAGE", "POST", "CROSSING", "TOWN") and float(row[8]) <= 12:
            features.append((0, _feature("Point", [float(row[7]), float(row[6])], name=row[1], population=0, rank=5)))
    features.sort(key=lambda f: (-f[0], f[1]["properties"]["name"]))
    return [f for _, f in features]


def _line(points):
    return [[_degrees(x), _degrees(y)] for x, y in points]


def _degrees(value):
    whole, rest = divmod(value, geometry.GRID)
    return whole if rest == 0 else round(value / geometry.GRID, 3)


def _feature(kind, coordinates, **properties):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def _save(folder, name, features):
    text = json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, separators=(",", ":"))
    with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
        out.write(text + "\n")
    return f"{name} {len(features)} features, {len(text) // 1024} KiB, {len(gzip.compress(text.encode())) // 1024} KiB gzipped"
