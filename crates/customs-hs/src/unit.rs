//! [`UnitOfQuantity`]: what a subheading is counted or measured in.

use core::fmt;

/// The unit in which the World Customs Organization recommends to record quantities of a subheading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitOfQuantity {
    /// Kilograms.
    Kilogram,
    /// Pieces.
    Piece,
    /// Pairs.
    Pair,
    /// Thousands of pieces.
    ThousandPieces,
    /// Packs, as of playing cards.
    Pack,
    /// Litres.
    Litre,
    /// Metres.
    Metre,
    /// Square metres.
    SquareMetre,
    /// Cubic metres.
    CubicMetre,
    /// Metric carats of 200 mg.
    Carat,
    /// Thousands of kilowatt hours.
    ThousandKilowattHours,
}

impl UnitOfQuantity {
    /// All units.
    pub const ALL: [Self; 11] = [
        Self::Kilogram,
        Self::Piece,
        Self::Pair,
        Self::ThousandPieces,
        Self::Pack,
        Self::Litre,
        Self::Metre,
        Self::SquareMetre,
        Self::CubicMetre,
        Self::Carat,
        Self::ThousandKilowattHours,
    ];

    /// As the World Customs Organization abbreviates it: `kg`, `u`, `2u`, `m²` …
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Kilogram => "kg",
            Self::Piece => "u",
            Self::Pair => "2u",
            Self::ThousandPieces => "1000u",
            Self::Pack => "u (pack)",
            Self::Litre => "l",
            Self::Metre => "m",
            Self::SquareMetre => "m²",
            Self::CubicMetre => "m³",
            Self::Carat => "carat",
            Self::ThousandKilowattHours => "1000 kWh",
        }
    }

    /// In words, in the plural.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kilogram => "kilograms",
            Self::Piece => "pieces",
            Self::Pair => "pairs",
            Self::ThousandPieces => "thousands of pieces",
            Self::Pack => "packs",
            Self::Litre => "litres",
            Self::Metre => "metres",
            Self::SquareMetre => "square metres",
            Self::CubicMetre => "cubic metres",
            Self::Carat => "metric carats",
            Self::ThousandKilowattHours => "thousands of kilowatt hours",
        }
    }

    /// The code of UN/ECE Recommendation 20 (or 21 for a pack), as declarations want it.
    #[must_use]
    pub const fn unece(self) -> &'static str {
        match self {
            Self::Kilogram => "KGM",
            Self::Piece => "H87",
            Self::Pair => "PR",
            Self::ThousandPieces => "T3",
            Self::Pack => "PK",
            Self::Litre => "LTR",
            Self::Metre => "MTR",
            Self::SquareMetre => "MTK",
            Self::CubicMetre => "MTQ",
            Self::Carat => "CTM",
            Self::ThousandKilowattHours => "MWH",
        }
    }
}

impl fmt::Display for UnitOfQuantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.symbol())
    }
}

/// The codes of UN/ECE Recommendation 20 that mean a unit as tariffs abbreviate it, the usual one
/// first: `No.` of the United States, `p/st` of the European Union, `u` of the World Customs
/// Organization. Empty for a unit that is not known.
///
/// ```
/// use customs_hs::unit::unit_codes;
///
/// assert_eq!(unit_codes("No.").first(), Some(&"H87"));
/// assert_eq!(unit_codes("1 000 p/st").first(), Some(&"T3"));
/// assert!(unit_codes("barrels of the tariff").is_empty());
/// ```
#[must_use]
pub fn unit_codes(abbreviation: &str) -> &'static [&'static str] {
    let is = |known: &&str| {
        let bare = |text: &str| -> alloc::string::String {
            text.chars().filter(|it| !matches!(it, ' ' | '.' | '\u{a0}')).collect()
        };
        bare(known).eq_ignore_ascii_case(&bare(abbreviation))
    };
    let row = ABBREVIATIONS.iter().find(|(known, _)| known.iter().any(&is));
    row.map_or(&[], |(_, codes)| codes)
}

/// Abbreviations of units in tariffs, and the codes that declarations may have for them.
type Abbreviation = (&'static [&'static str], &'static [&'static str]);

const ABBREVIATIONS: [Abbreviation; 21] = [
    (&["kg", "kgs", "kilogram", "kilograms", "KGM"], &["KGM"]),
    (&["g", "gm", "gms", "gram", "grams", "GRM"], &["GRM"]),
    (&["t", "tonne", "tonnes", "metric ton", "metric tons", "TNE"], &["TNE"]),
    (
        &[
            "u", "no", "nos", "number", "p/st", "pc", "pcs", "piece", "pieces", "item", "NAR",
            "NMB", "H87", "C62",
        ],
        &["H87", "NAR", "NMB", "C62", "PCE", "EA"],
    ),
    (&["2u", "pa", "prs", "pr", "pair", "pairs", "NPR"], &["PR", "NPR"]),
    (&["doz", "dz", "dozen", "DZN"], &["DZN", "DPC"]),
    (&["doz prs", "doz pairs", "DPR"], &["DPR"]),
    (&["gross", "gr", "GRO"], &["GRO"]),
    (&["100 p/st", "hundreds", "CEN"], &["CEN"]),
    (&["1000u", "1000 p/st", "thousands", "thousand", "T3", "MIL"], &["T3", "MIL"]),
    (&["u (pack)", "pack", "packs", "PK"], &["PK"]),
    (&["l", "ltr", "liter", "liters", "litre", "litres", "LTR"], &["LTR"]),
    (&["hl", "hectolitre", "HLT"], &["HLT"]),
    (&["1000 l"], &["K6", "MTQ"]),
    (&["l alc 100%", "pf liters", "pf liter", "LPA"], &["LPA", "ASV"]),
    (&["m", "mtr", "meter", "meters", "metre", "metres", "MTR"], &["MTR"]),
    (&["m2", "m²", "sqm", "MTK"], &["MTK"]),
    (&["m3", "m³", "cbm", "MTQ"], &["MTQ"]),
    (&["1000 m3", "1000 m³"], &["R9", "MQM"]),
    (&["carat", "carats", "c/k", "ct", "CTM"], &["CTM"]),
    (&["1000 kWh", "MWh", "megawatt hours", "MWH"], &["MWH"]),
];
