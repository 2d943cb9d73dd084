//! [`FlowOptions`]: how trade is summed.

use chrono::NaiveDate;
use compact_str::CompactString;

use super::dimension::Dimension;

/// How trade is summed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlowOptions {
    /// By what, in the order of the columns. An item is counted only if it is known in each of them.
    pub dimensions: Vec<Dimension>,
    /// The day of declarations that bear neither a date of acceptance nor one of issue. Without one
    /// they are in rows of their own.
    pub day: Option<NaiveDate>,
    /// The currency of statistical and customs values that do not say one (ISO 4217). An invoice is
    /// in any currency, so its prices need their own.
    pub national_currency: Option<CompactString>,
}

impl FlowOptions {
    /// By these dimensions, with nothing given for what declarations leave out.
    #[must_use]
    pub fn by(dimensions: impl IntoIterator<Item = Dimension>) -> Self {
        Self { dimensions: dimensions.into_iter().collect(), ..Self::default() }
    }
}
