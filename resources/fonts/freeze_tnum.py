#!/usr/bin/env python3
"""freeze_tnum.py SOURCE.otf TARGET.otf: makes tabular figures the default ones and renames the family.

Qt before 6.7 cannot ask a font for its "tnum" feature, so digits of different width would make columns
of numbers dance. The result is a modified version under the SIL Open Font License and carries a family
name of its own.
"""
import sys

from fontTools.ttLib import TTFont

FAMILY = "Bellwether Inter"


def tabular_glyphs(font):
    """Glyph name -> name of its tabular twin, from the font's own "tnum" feature."""
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    mapping = {}
    for i in lookups:
        for subtable in table.LookupList.Lookup[i].SubTable:
            mapping.update(getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {}))
    return mapping


def rename(font):
    style = font["name"].getDebugName(17) or font["name"].getDebugName(2)
    regular = style == "Regular"
    names = {
        1: FAMILY if regular else f"{FAMILY} {style}",
        3: f"BellwetherInter-{style}",
        4: FAMILY if regular else f"{FAMILY} {style}",
        6: f"BellwetherInter-{style}",
        16: FAMILY,
        17: style,
    }
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    for key in (16, 17):
        font["name"].setName(names[key], key, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [names[6]]
        cff.topDictIndex[0].FamilyName = FAMILY
        cff.topDictIndex[0].FullName = names[4]


def main(source, target):
    font = TTFont(source, recalcTimestamp=False)
    twins = tabular_glyphs(font)
    digits = {font.getBestCmap()[ord(c)] for c in "0123456789"}
    if not digits <= set(twins):
        sys.exit(f"{source}: the font has no tabular figures (feature tnum) for all ten digits")
    for table in font["cmap"].tables:
        for code, name in list(table.cmap.items()):
            table.cmap[code] = twins.get(name, name)
    # A few tabular figures are some units narrower than the rest; a column shows it.
    metrics, glyphs = font["hmtx"], {twins[name] for name in digits}
    width = max(metrics[name][0] for name in glyphs)
    for name in glyphs:
        metrics[name] = (width, metrics[name][1])
    rename(font)
    font.save(target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.splitlines()[0])
    main(sys.argv[1], sys.argv[2])
