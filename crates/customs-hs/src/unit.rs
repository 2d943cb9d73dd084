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
