//! What columns of codes are called in the files that authorities, statistics and companies make.

use alloc::string::String;
use alloc::vec::Vec;

/// Names that say that a column has codes of goods: of the tariffs of the United States, the
/// European Union and the United Kingdom, of Comtrade, of India (HSN) and of Mercosur (NCM), in small
/// letters and digits alone.
pub(super) const TELLING: &[&str] = &[
    "hscode",
    "hscodes",
    "hscode6",
    "hs6",
    "hs4",
    "hs2",
    "hs6code",
    "hs6digit",
    "hsnumber",
    "hsno",
    "hssubheading",
    "hsheading",
    "hschapter",
    "harmonizedcode",
    "harmonizedsystemcode",
    "harmonisedcode",
    "harmonisedsystemcode",
    "subheading",
    "htsnumber",
    "htsno",
    "htscode",
    "hts",
    "hts8",
    "hts10",
    "hts22",
    "htsus",
    "scheduleb",
    "schedulebnumber",
    "schedulebcode",
    "cncode",
    "cn",
    "cn8",
    "cn8code",
    "cncode8",
    "combinednomenclature",
    "combinednomenclaturecode",
    "taric",
    "tariccode",
    "goodscode",
    "goodsnomenclatureitemid",
    "goodsnomenclaturecode",
    "goodsnomenclature",
    "commoditycode",
    "commoditycodes",
    "commoditynumber",
    "commodityno",
    "cmdcode",
    "hsn",
    "hsncode",
    "hsnno",
    "hsncd",
    "hsnsac",
    "hsnsaccode",
    "itchs",
    "itchscode",
    "tariffitem",
    "ncm",
    "ncmcode",
    "codigoncm",
    "códigoncm",
    "codncm",
    "concm",
    "cdncm",
    "ncmcodigo",
    "codigosh",
    "sh6",
    "cosh6",
    "tariffcode",
    "tariffnumber",
    "tariffno",
    "tariffline",
    "tarifflinecode",
    "nationaltarifflinecode",
    "customscode",
    "customstariffnumber",
];

/// Names that say so where no other does.
pub(super) const GENERAL: &[&str] =
    &["code", "codes", "hs", "commodity", "tariff", "productcode", "heading", "codigo", "código"];

/// A name in small letters and digits alone, so that `CN_CODE` and `CN code` are the same.
#[must_use]
pub fn normalized(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a column with this name usually has codes of goods.
#[must_use]
pub fn is_code_column(name: &str) -> bool {
    let name = normalized(name);
    TELLING.contains(&&*name) || GENERAL.contains(&&*name)
}

/// The columns that have codes of goods by their names, by their places: more than one if several
/// may be meant.
///
/// ```
/// use customs_hs::table::code_columns;
///
/// assert_eq!(code_columns(&["Commodity Code", "Commodity"]), [0]);
/// assert_eq!(code_columns(&["goods", "HSN Code"]), [1]);
/// assert_eq!(code_columns(&["code", "tariff"]), [0, 1]);
/// ```
#[must_use]
pub fn code_columns(names: &[&str]) -> Vec<usize> {
    let called = |known: &[&str]| {
        let has =
            |(place, name): (usize, &&str)| known.contains(&&*normalized(name)).then_some(place);
        names.iter().enumerate().filter_map(has).collect::<Vec<_>>()
    };
    let telling = called(TELLING);
    if telling.is_empty() { called(GENERAL) } else { telling }
}
