"""The packed form of the provinces' shapes. Borders.java reads it; the order of the parts is the contract."""

import struct

import pack

MAGIC = b"TOCSINB1"
NOBODY = 0xFFFF


def write(path, shapes):
    used = sorted({ref if ref >= 0 else ~ref for u in shapes.units for p in u.polygons for ring in p for ref in ring})
    number = {arc: i for i, arc in enumerate(used)}
    units = [u for u in shapes.units if u.polygons]
    place = {id(u): i for i, u in enumerate(units)}
    owners = [[place[id(shapes.units[o])] for o in shapes.owners[arc] if id(shapes.units[o]) in place] for arc in used]
    data = pack.sections(
        MAGIC,
        pack.blobs(_line(shapes.arcs[arc]) for arc in used),
        b"".join(struct.pack(">HH", *(o + [NOBODY, NOBODY])[:2]) for o in owners),
        pack.strings(u.country for u in units),
        pack.strings(u.code for u in units),
        b"".join(struct.pack(">4i", *_box(shapes, u)) for u in units),
        pack.blobs(_polygons(u, number) for u in units))
    pack.gz(path, data)
    points = sum(len(shapes.arcs[arc]) for arc in used)
    print(f"  {len(units)} provinces, {len(used)} arcs, {points} points, {len(data)} bytes")


def _line(points):
    out, x, y = [], 0, 0
    for px, py in points:
        out.append(pack.zigzag(px - x) + pack.zigzag(py - y))
        x, y = px, py
    return b"".join(out)


def _box(shapes, unit):
    points = [p for polygon in unit.polygons for p in shapes.ring(polygon[0])]
    return min(y for _, y in points), min(x for x, _ in points), max(y for _, y in points), max(x for x, _ in points)


def _polygons(unit, number):
    out = [pack.varint(len(unit.polygons))]
    for polygon in unit.polygons:
        out.append(pack.varint(len(polygon)))
        for ring in polygon:
            out.append(pack.varint(len(ring)))
            out += [pack.zigzag(number[ref] if ref >= 0 else ~number[~ref]) for ref in ring]
    return b"".join(out)
