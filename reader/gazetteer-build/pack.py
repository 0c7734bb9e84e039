"""Writes the packed forms that the JVM reads without parsing: columns, and sorted keys in front-coded blocks."""

import gzip
import io
import struct

BLOCK = 16


def gz(path, data):
    """Compressed, without a time stamp, so that the same input gives the same file."""
    with open(path, "wb") as file, gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=9, mtime=0) as out:
        out.write(data)


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    return varint(value << 1 if value >= 0 else (-value << 1) - 1)


def strings(values):
    return blobs(value.encode("utf-8") for value in values)


def blobs(values):
    """Their count, offsets (int32, count + 1) and one pool of bytes."""
    values = list(values)
    pool, offsets = io.BytesIO(), [0]
    for value in values:
        pool.write(value)
        offsets.append(pool.tell())
    return struct.pack(f">{len(offsets) + 1}i", len(values), *offsets) + pool.getvalue()


def keys(postings):
    """postings: {key: {row: quality}}. Blocks of 16 keys, each block's first key whole, the others by shared prefix;
    a posting is row * 4 + quality, as differences."""
    ordered = sorted((key.encode("utf-8"), rows) for key, rows in postings.items())
    body, starts, previous = io.BytesIO(), [], b""
    for i, (key, rows) in enumerate(ordered):
        shared = 0
        if i % BLOCK == 0:
            starts.append(body.tell())
        else:
            while shared < min(len(key), len(previous), 255) and key[shared] == previous[shared]:
                shared += 1
        body.write(varint(shared) + varint(len(key) - shared) + key[shared:] + varint(len(rows)))
        last = 0
        for value in sorted(row * 4 + quality for row, quality in rows.items()):
            body.write(varint(value - last))
            last = value
        previous = key
    return struct.pack(">ii", len(ordered), len(starts)) + struct.pack(f">{len(starts)}i", *starts) + body.getvalue()


def sections(magic, *parts):
    """A magic number, the count of parts, their lengths, then the parts."""
    head = struct.pack(">8si", magic, len(parts)) + struct.pack(f">{len(parts)}i", *(len(p) for p in parts))
    return head + b"".join(parts)
