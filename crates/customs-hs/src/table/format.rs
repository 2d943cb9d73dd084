//! [`TableFormat`]: the files that can be read, their names, and how to tell which one a file is.

use core::fmt;
use core::str::FromStr;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::TableName;

use super::sheet::{Sheet, normalized};

/// So much of a file is looked at to tell its format.
const BEGINNING: usize = 8192;

/// A kind of file that a table can be read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TableFormat {
    /// `us-hts-json`: the JSON export of the Harmonized Tariff Schedule of the United States.
    UsHtsJson,
    /// `us-hts-csv`: its CSV export.
    UsHtsCsv,
    /// `eu-cn`: the Combined Nomenclature of the European Union as CSV.
    EuCn,
    /// `uk-tariff`: goods nomenclatures or the commodities report of the United Kingdom as CSV.
    UkTariff,
    /// `comtrade`: the list of numbers that UN Comtrade publishes as JSON.
    Comtrade,
    /// `plain`: CSV with the columns `code`, `description` and, if wanted, `unit`.
    Plain,
}

impl TableFormat {
    /// All formats.
    pub const ALL: [Self; 6] =
        [Self::UsHtsJson, Self::UsHtsCsv, Self::EuCn, Self::UkTariff, Self::Comtrade, Self::Plain];

    /// Its name, for instance `us-hts-json`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::UsHtsJson => "us-hts-json",
            Self::UsHtsCsv => "us-hts-csv",
            Self::EuCn => "eu-cn",
            Self::UkTariff => "uk-tariff",
            Self::Comtrade => "comtrade",
            Self::Plain => "plain",
        }
    }

    /// The format of a file, told by its header or its first keys, even where the file is broken
    /// otherwise.
    ///
    /// ```
    /// use customs_hs::table::TableFormat;
    ///
    /// assert_eq!(TableFormat::detect(b"CN_CODE;NAME_EN;SU\n"), Some(TableFormat::EuCn));
    /// assert_eq!(TableFormat::detect(b"[{\"htsno\": \"0101\"}]"), Some(TableFormat::UsHtsJson));
    /// assert_eq!(TableFormat::detect(b"%PDF-1.7"), None);
    /// ```
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        // In UTF-16, which is refused later on with a clear message, every other byte is 0.
        let beginning: Vec<u8> =
            bytes.iter().take(BEGINNING).copied().filter(|byte| *byte != 0).collect();
        let text = String::from_utf8_lossy(&beginning);
        let text = text.trim_start_matches(['\u{feff}', '\u{fffd}']).trim_start();
        if text.starts_with(['[', '{']) { by_keys(text) } else { by_header(text) }
    }

    pub(super) fn table_name(self) -> TableName {
        match self {
            Self::UsHtsJson | Self::UsHtsCsv => TableName::US_HTS,
            Self::EuCn => TableName::EU_CN,
            Self::UkTariff => TableName::UK_TARIFF,
            Self::Comtrade => TableName::new("UN Comtrade").unwrap_or_default(),
            Self::Plain => TableName::default(),
        }
    }
}

/// The format whose keys come first.
fn by_keys(text: &str) -> Option<TableFormat> {
    // Between two quotation marks, and a colon after them.
    let parts: Vec<&str> = text.split('"').collect();
    let keys = parts.windows(2).filter(|pair| pair[1].trim_start().starts_with(':'));
    keys.map(|pair| pair[0]).find_map(|key| match key {
        "htsno" | "superior" | "addiitionalDuties" => Some(TableFormat::UsHtsJson),
        "results" | "aggrLevel" | "isLeaf" => Some(TableFormat::Comtrade),
        _ => None,
    })
}

/// The format that has columns of these names; plain names are also in others, so they come last.
fn by_header(text: &str) -> Option<TableFormat> {
    let header: Vec<String> = Sheet::header_of(text).iter().map(|name| normalized(name)).collect();
    let signs: [(TableFormat, &[&str]); 4] = [
        (TableFormat::UsHtsCsv, &["htsnumber", "htsno", "generalrateofduty", "unitofquantity"]),
        (
            TableFormat::UkTariff,
            &["goodsnomenclatureitemid", "productlinesuffix", "commoditycode", "commoditysuffix"],
        ),
        (
            TableFormat::EuCn,
            &["cncode", "cnkey", "nameen", "dm", "su", "supplementaryunit", "selfexplanatory"],
        ),
        (TableFormat::Plain, &["code", "description"]),
    ];
    let has = |sign: &str| header.iter().any(|column| column == sign);
    let has_beginning = |sign: &str| {
        sign == "selfexplanatory" && header.iter().any(|column| column.starts_with(sign))
    };
    let found = signs.iter().find(|(_, signs)| signs.iter().any(|it| has(it) || has_beginning(it)));
    found.map(|(format, _)| *format)
}

impl fmt::Display for TableFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for TableFormat {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|format| format.name() == text.trim());
        found.ok_or_else(|| UnknownFormat { text: text.to_string() })
    }
}

/// There is no format of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is no format of tables; \
     there are us-hts-json, us-hts-csv, eu-cn, uk-tariff, comtrade and plain"
)]
pub struct UnknownFormat {
    text: String,
}
