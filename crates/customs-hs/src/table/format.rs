//! [`TableFormat`]: the files that can be read, their names, and how to tell which one a file is.

use core::fmt;
use core::str::FromStr;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::TableName;

use super::columns::{is_code_column, normalized};
use super::layout::Layout;
use super::sheet::header_of;

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
    /// `eu-taric`: the nomenclature of TARIC, the tariff of the European Union, as CSV.
    EuTaric,
    /// `comtrade`: the list of numbers that UN Comtrade publishes as JSON.
    Comtrade,
    /// `plain`: any CSV with a column of codes and, if wanted, descriptions and units.
    Plain,
}

impl TableFormat {
    /// All formats.
    pub const ALL: [Self; 7] = [
        Self::UsHtsJson,
        Self::UsHtsCsv,
        Self::EuCn,
        Self::UkTariff,
        Self::EuTaric,
        Self::Comtrade,
        Self::Plain,
    ];

    /// Its name, for instance `us-hts-json`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::UsHtsJson => "us-hts-json",
            Self::UsHtsCsv => "us-hts-csv",
            Self::EuCn => "eu-cn",
            Self::UkTariff => "uk-tariff",
            Self::EuTaric => "eu-taric",
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
            Self::EuTaric => TableName::EU_TARIC,
            Self::Comtrade => TableName::new("UN Comtrade").unwrap_or_default(),
            Self::Plain => TableName::default(),
        }
    }
}

/// The format that has these keys. Both have been seen wrapped in `results`.
fn by_keys(text: &str) -> Option<TableFormat> {
    // Between two quotation marks, and a colon after them.
    let parts: Vec<&str> = text.split('"').collect();
    let keys = parts.windows(2).filter(|pair| pair[1].trim_start().starts_with(':'));
    let keys: Vec<&str> = keys.map(|pair| pair[0]).collect();
    let has = |signs: &[&str]| keys.iter().any(|key| signs.contains(key));
    if has(&["htsno", "superior", "addiitionalDuties"]) {
        return Some(TableFormat::UsHtsJson);
    }
    let is_comtrade = has(&["results", "aggrLevel", "isLeaf", "standardUnitAbbr"]);
    is_comtrade.then_some(TableFormat::Comtrade)
}

/// The format that has columns of these names; plain names are also in others, so they come last.
fn by_header(text: &str) -> Option<TableFormat> {
    let is_header = |names: &[&str]| by_names(names).is_some();
    let layout = Layout::of(text, &is_header);
    let header = header_of(text, &layout);
    by_names(&header.iter().map(String::as_str).collect::<Vec<_>>())
}

fn by_names(names: &[&str]) -> Option<TableFormat> {
    let names: Vec<String> = names.iter().map(|name| normalized(name)).collect();
    let has = |sign: &str| names.iter().any(|name| name == sign);
    let any = |signs: &[&str]| signs.iter().any(|sign| has(sign));
    let has_beginning = |sign: &str| names.iter().any(|name| name.starts_with(sign));
    if any(&["htsnumber", "htsno"]) && any(&["indent", "generalrateofduty", "unitofquantity"])
        || any(&["generalrateofduty", "unitofquantity"])
    {
        return Some(TableFormat::UsHtsCsv);
    }
    if has("goodscode") && any(&["hierpos", "startdate", "indent"]) {
        return Some(TableFormat::EuTaric);
    }
    let is_item = has("commoditycode") && any(&["commodityindent", "suffix", "productlinesuffix"]);
    let of_item = ["goodsnomenclatureitemid", "productlinesuffix", "commoditysuffix"];
    if is_item || any(&of_item) {
        return Some(TableFormat::UkTariff);
    }
    let of_cn = ["cnkey", "nameen", "dm", "thisitemincludes"];
    let is_cn = has("cncode") && any(&["su", "level", "supplementaryunit", "description"]);
    if is_cn || any(&of_cn) || has_beginning("selfexplanatory") {
        return Some(TableFormat::EuCn);
    }
    let is_plain = names.iter().any(|name| is_code_column(name)) || has("description");
    is_plain.then_some(TableFormat::Plain)
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
    "`{text}` is not a format of tables; the formats are us-hts-json, us-hts-csv, eu-cn, \
     uk-tariff, eu-taric, comtrade and plain"
)]
pub struct UnknownFormat {
    text: String,
}
