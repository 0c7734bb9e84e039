"""Reads the variables of a saved TensorFlow model without TensorFlow: `variables.index` is a sorted table (that of
LevelDB) from a variable's name to its type, shape and place in `variables.data-00000-of-00001`."""

import numpy

MAGIC = 0xDB4775248B80FB57
FOOTER = 48
FLOAT = 1
TYPE, SHAPE, OFFSET, SIZE = 1, 2, 4, 5  # the fields of an entry


def varint(data, at):
    """The number that begins at a place, and the place behind it."""
    value = shift = 0
    while data[at] & 0x80:
        value |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return value | data[at] << shift, at + 1


def handle(data, at):
    """The offset and size of a block, and the place behind them."""
    offset, at = varint(data, at)
    size, at = varint(data, at)
    return offset, size, at


def entries(data, offset, size):
    """The keys and values of a block; each key leaves out what it shares with the one before."""
    if data[offset + size]:
        raise ValueError("The table of variables is compressed. Maybe another program saved the model")
    block = data[offset:offset + size]
    end = size - 4 - 4 * int.from_bytes(block[-4:], "little")
    at, key = 0, b""
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        key = key[:shared] + block[at:at + own]
        yield key, block[at + own:at + own + length]
        at += own + length


def fields(message):
    """field -> its values, of a protocol buffer."""
    found, at = {}, 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        else:
            length, at = (4, at) if tag & 7 == 5 else varint(message, at)
            value, at = message[at:at + length], at + length
        found.setdefault(tag >> 3, []).append(value)
    return found


def read(index, values):
    """name -> numbers, of all variables that are floats."""
    footer = len(index) - FOOTER
    if footer < 0 or int.from_bytes(index[-8:], "little") != MAGIC:
        raise ValueError("This is no table of variables. Maybe the archive is damaged")
    _, _, at = handle(index, footer)
    offset, size, _ = handle(index, at)
    found = {}
    for _, value in entries(index, offset, size):
        for name, entry in entries(index, *handle(value, 0)[:2]):
            known = fields(entry)
            if name and known.get(TYPE) == [FLOAT]:  # the one without a name tells of the whole table
                found[name.decode()] = tensor(known, values)
    return found


def tensor(entry, values):
    """The numbers of a variable, in its shape."""
    shape = [fields(dimension)[1][0] for shape in entry[SHAPE] for dimension in fields(shape).get(2, [])]
    offset = entry.get(OFFSET, [0])[0]
    return numpy.frombuffer(values, "<f4", entry[SIZE][0] // 4, offset).reshape(shape)
