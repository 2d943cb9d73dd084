//! The numbers of all editions in one sorted list; a number's place in it is its index.

use std::collections::BTreeMap;

use crate::{EDITIONS, column, table};

/// The units in the order of `UnitOfQuantity`. In the packed tables 0 means that the edition does
/// not have the number, 1 that the number has no unit, and the units follow.
const UNITS: [&str; 12] =
    ["-", "kg", "u", "2u", "1000u", "pack", "l", "m", "m²", "m³", "carat", "1000kWh"];

/// For one number the unit in each edition.
type Series = [u8; EDITIONS.len()];

/// Every number that is or was a subheading.
pub(crate) struct Numbers {
    series: BTreeMap<u32, Series>,
    sorted: Vec<u32>,
}

impl Numbers {
    pub(crate) fn read(lines: &[(String, Vec<String>)]) -> Self {
        let mut series: BTreeMap<u32, Series> = BTreeMap::new();
        for (place, columns) in lines {
            let [code, unit, editions] = &columns[..] else { panic!("{place}: three columns") };
            let number = number(place, code);
            let unit = UNITS.iter().position(|it| it == unit);
            let unit = unit.unwrap_or_else(|| panic!("{place}: this unit is not known")) + 1;
            let row = series.entry(number).or_default();
            for edition in editions.split(',').flat_map(|span| span_of(place, span)) {
                assert_eq!(row[edition], 0, "{place}: an edition has two units");
                row[edition] = u8::try_from(unit).expect("there are few units");
            }
        }
        let sorted = series.keys().copied().collect();
        Self { series, sorted }
    }

    /// The place of a number in the list of all.
    pub(crate) fn index(&self, place: &str, code: &str) -> u16 {
        let index = self.sorted.binary_search(&number(place, code));
        let index = index.unwrap_or_else(|_| panic!("{place}: {code} is no subheading"));
        u16::try_from(index).expect("there are fewer than 32,768 numbers")
    }

    /// The indices of the numbers of an edition.
    pub(crate) fn of(&self, edition: usize) -> impl Iterator<Item = u16> + '_ {
        let indices = (0u16..).zip(&self.sorted);
        indices.filter(move |(_, number)| self.series[number][edition] > 0).map(|(index, _)| index)
    }

    /// Writes the tables.
    pub(crate) fn write(&self, source: &mut String) {
        let mut series: Vec<Series> = self.series.values().copied().collect();
        series.sort_unstable();
        series.dedup();
        assert!(series.len() < 1 << 12, "a record has 12 bits for its series");
        let record = |(number, row): (&u32, &Series)| {
            let row = series.binary_search(row).expect("all rows are there");
            number | u32::try_from(row).expect("there are few") << 20
        };
        let records: Vec<u32> = self.series.iter().map(record).collect();
        table(source, "RECORDS", "u32", &records);
        table(source, "SERIES", "[u8; 7]", &series);
        self.write_headings(source);
    }

    /// For each chapter a span of slots, one for each heading number up to its last; for each slot
    /// the last two digits that occur as bits, and the index of the first number of either half.
    fn write_headings(&self, source: &mut String) {
        let mut chapters = vec![0u16];
        let mut bits: Vec<[u64; 2]> = Vec::new();
        let mut bases: Vec<[u16; 2]> = Vec::new();
        let mut index = 0;
        for chapter in 0..100 {
            let in_chapter = |number: &&u32| **number / 10_000 == chapter;
            let last = self.sorted.iter().rfind(in_chapter).map_or(0, |number| number / 100 % 100);
            for heading in 1..=last {
                let mut slot = [0u64; 2];
                let prefix = chapter * 100 + heading;
                for number in self.sorted.iter().filter(|number| **number / 100 == prefix) {
                    let suffix = number % 100;
                    slot[usize::from(suffix >= 64)] |= 1 << (suffix % 64);
                }
                let middle = index + ones(slot[0]);
                bases.push([index, middle]);
                index = middle + ones(slot[1]);
                bits.push(slot);
            }
            chapters.push(u16::try_from(bits.len()).expect("there are few headings"));
        }
        bases.push([index, index]);
        table(source, "CHAPTER_SLOTS", "u16", &chapters);
        table(source, "HEADING_BITS", "[u64; 2]", &bits);
        table(source, "HEADING_BASES", "[u16; 2]", &bases);
    }
}

fn ones(bits: u64) -> u16 {
    u16::try_from(bits.count_ones()).expect("there are 64 at most")
}

/// Six digits as a number.
fn number(place: &str, code: &str) -> u32 {
    assert_eq!(code.len(), 6, "{place}: a subheading has six digits");
    code.parse().unwrap_or_else(|_| panic!("{place}: a subheading has digits only"))
}

/// The columns of a span of years.
fn span_of(place: &str, span: &str) -> std::ops::RangeInclusive<usize> {
    let (first, last) = span.split_once('-').unwrap_or((span, span));
    column(place, first)..=column(place, last)
}
