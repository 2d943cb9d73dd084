//! The numbers of all editions in one sorted list; a number's place in it is its index.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::draft::Draft;
use crate::{EDITIONS, Lines, columns_of, table};

/// The units: their symbols in the data, and what is written for them. What stands for a number that
/// an edition does not have comes first, for a number without a unit next.
const UNITS: [(&str, &str); 13] = [
    ("", "None"),
    ("-", "Some(None)"),
    ("kg", "Some(Some(Kilogram))"),
    ("u", "Some(Some(Piece))"),
    ("2u", "Some(Some(Pair))"),
    ("1000u", "Some(Some(ThousandPieces))"),
    ("pack", "Some(Some(Pack))"),
    ("l", "Some(Some(Litre))"),
    ("m", "Some(Some(Metre))"),
    ("m²", "Some(Some(SquareMetre))"),
    ("m³", "Some(Some(CubicMetre))"),
    ("carat", "Some(Some(Carat))"),
    ("1000kWh", "Some(Some(ThousandKilowattHours))"),
];

/// The place of what is written for a number without a unit.
const NO_UNIT: u8 = 1;

/// For one number the unit in each edition.
type Series = [u8; EDITIONS.len()];

/// Every number that is or was a subheading.
pub(crate) struct Numbers {
    series: BTreeMap<u32, Series>,
    sorted: Vec<u32>,
}

impl Numbers {
    pub(crate) fn read(lines: &Lines) -> Self {
        let mut series: BTreeMap<u32, Series> = BTreeMap::new();
        for (place, columns) in lines {
            let [code, unit, editions] = &columns[..] else { panic!("{place}: three columns") };
            let number = number(place, code);
            let unit = UNITS.iter().position(|(symbol, _)| symbol == unit).filter(|it| *it > 0);
            let unit = unit.unwrap_or_else(|| panic!("{place}: this unit is not known"));
            let row = series.entry(number).or_default();
            for edition in columns_of(place, editions).flatten() {
                assert_eq!(row[edition], 0, "{place}: an edition has two units");
                row[edition] = u8::try_from(unit).expect("there are few units");
            }
        }
        let sorted = series.keys().copied().collect();
        Self { series, sorted }
    }

    /// Adds the numbers of a draft: those of the edition before that are not among its older numbers,
    /// and its newer ones. Numbers that were there before keep their units; new ones have none.
    pub(crate) fn add(&mut self, draft: &Draft) {
        let (column, year) = (draft.column, &draft.year);
        assert!(self.of(column).next().is_none(), "HS {year} is published: remove data/draft.tsv");
        let mut stays: BTreeMap<u32, u8> = self
            .series
            .iter()
            .map(|(number, row)| (*number, row[column - 1]))
            .filter(|(_, unit)| *unit > 0)
            .collect();
        let before = stays.clone();
        for row in &draft.rows {
            for (older, _) in &row.older {
                let older = number(&row.place, older);
                assert!(before.contains_key(&older), "{}: {older:06} is not older", row.place);
                stays.remove(&older);
            }
        }
        for row in &draft.rows {
            let newer = number(&row.place, &row.newer);
            stays.insert(newer, before.get(&newer).copied().unwrap_or(NO_UNIT));
        }
        for (number, unit) in stays {
            self.series.entry(number).or_default()[column] = unit;
        }
        self.sorted = self.series.keys().copied().collect();
    }

    /// How many editions have numbers.
    pub(crate) fn tables(&self) -> usize {
        (0..EDITIONS.len()).take_while(|column| self.of(*column).next().is_some()).count()
    }

    /// The place of a number in the list of all.
    pub(crate) fn index(&self, place: &str, code: &str) -> u16 {
        let index = self.sorted.binary_search(&number(place, code));
        let index = index.unwrap_or_else(|_| panic!("{place}: {code} is no subheading"));
        u16::try_from(index).expect("there are fewer than 32,768 numbers")
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.sorted.len()
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
        let place = |row| {
            let place = series.binary_search(row).expect("all rows are there");
            u8::try_from(place).expect("there are fewer than 256 series")
        };
        let pairs = |number: &u32| [number / 10_000, number / 100 % 100, number % 100];
        writeln!(source, "pub(crate) const TABLES: usize = {};", self.tables())
            .expect("a string grows");
        table(source, "NUMBER", "[u8; 3]", &self.sorted.iter().map(pairs).collect::<Vec<_>>());
        table(source, "SERIES_OF", "u8", &self.series.values().map(place).collect::<Vec<u8>>());
        // As many as a byte can name, so that no bound needs a check.
        series.resize(256, Series::default());
        let entries: Vec<String> = series.iter().map(|row| entries(*row)).collect();
        let entries = entries.join(", ");
        writeln!(source, "static SERIES: [[Entry; EDITIONS]; 256] = [{entries}];")
            .expect("a string grows");
        self.write_headings(source);
    }

    /// For each chapter a span of slots, one for each heading number up to its last; for each slot
    /// the last two digits that occur as bits, and the index of the first number of either half.
    fn write_headings(&self, source: &mut String) {
        let mut chapters = vec![0u16];
        let mut bits: Vec<[u64; 2]> = Vec::new();
        let mut firsts: Vec<[u16; 2]> = Vec::new();
        let mut index = 0;
        // As many as a byte can name, so that no bound needs a check.
        for chapter in 0..=255 {
            let in_chapter = |number: &&u32| **number / 10_000 == chapter;
            let last = self.sorted.iter().rfind(in_chapter).map_or(0, |number| number / 100 % 100);
            for heading in 1..=last {
                let suffixes = self.suffixes(chapter * 100 + heading);
                let middle = index + ones(suffixes[0]);
                firsts.push([index, middle]);
                index = middle + ones(suffixes[1]);
                bits.push(suffixes);
            }
            chapters.push(u16::try_from(bits.len()).expect("there are few headings"));
        }
        firsts.push([index, index]);
        table(source, "CHAPTER_SLOTS", "u16", &chapters);
        table(source, "SLOT_BITS", "[u64; 2]", &bits);
        table(source, "SLOT_FIRST", "[u16; 2]", &firsts);
    }

    /// The last two digits that occur in a heading, as bits.
    fn suffixes(&self, heading: u32) -> [u64; 2] {
        let mut bits = [0; 2];
        for number in self.sorted.iter().filter(|number| **number / 100 == heading) {
            let suffix = number % 100;
            bits[usize::from(suffix >= 64)] |= 1 << (suffix % 64);
        }
        bits
    }
}

/// The columns of a series.
fn entries(row: Series) -> String {
    let columns = row.into_iter().map(|unit| UNITS[usize::from(unit)].1);
    format!("[{}]", columns.collect::<Vec<_>>().join(", "))
}

fn ones(bits: u64) -> u16 {
    u16::try_from(bits.count_ones()).expect("there are 64 at most")
}

/// Six digits as a number.
fn number(place: &str, code: &str) -> u32 {
    assert_eq!(code.len(), 6, "{place}: a subheading has six digits");
    code.parse().unwrap_or_else(|_| panic!("{place}: a subheading has digits only"))
}
