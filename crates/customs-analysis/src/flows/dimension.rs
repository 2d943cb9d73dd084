//! [`Dimension`]: by what trade is summed.

use std::fmt;
use std::str::FromStr;

/// By what trade is summed.
///
/// | dimension | is |
/// | --- | --- |
/// | flow | `M` imports, `X` exports |
/// | chapter, heading, subheading | the first two, four, six digits of the commodity code |
/// | origin | the country of origin of the item, the non-preferential one (type 1) where there are several |
/// | destination | the country of destination of the item, else of the shipment |
/// | partner | the origin of imports, the destination of exports |
/// | month, year | of acceptance, else of issue, else of the day that was given: `2026-03`, `2026`; else [`UNDATED`](super::UNDATED) |
/// | procedure | the procedure asked for and the one before: `4000` |
/// | mode | the mode of transport at the border |
///
/// ```
/// use customs_analysis::Dimension;
///
/// assert_eq!("chapter".parse(), Ok(Dimension::Chapter));
/// assert!("chapters".parse::<Dimension>().unwrap_err().to_string().contains("chapter, heading"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Imports or exports.
    Flow,
    /// Two digits of the Harmonized System.
    Chapter,
    /// Four digits.
    Heading,
    /// Six digits.
    Subheading,
    /// The country of origin.
    Origin,
    /// The country of destination.
    Destination,
    /// The country at the other end.
    Partner,
    /// The month.
    Month,
    /// The year.
    Year,
    /// The customs procedure.
    Procedure,
    /// The mode of transport.
    Mode,
}

impl Dimension {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Flow,
        Self::Chapter,
        Self::Heading,
        Self::Subheading,
        Self::Origin,
        Self::Destination,
        Self::Partner,
        Self::Month,
        Self::Year,
        Self::Procedure,
        Self::Mode,
    ];

    /// Its name, as it is read and as it heads a column.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Flow => "flow",
            Self::Chapter => "chapter",
            Self::Heading => "heading",
            Self::Subheading => "subheading",
            Self::Origin => "origin",
            Self::Destination => "destination",
            Self::Partner => "partner",
            Self::Month => "month",
            Self::Year => "year",
            Self::Procedure => "procedure",
            Self::Mode => "mode",
        }
    }

    /// How many digits of the commodity code it is, where it is some.
    #[must_use]
    pub const fn commodity_digits(self) -> Option<usize> {
        match self {
            Self::Chapter => Some(2),
            Self::Heading => Some(4),
            Self::Subheading => Some(6),
            _ => None,
        }
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text that is no [`Dimension`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a dimension; write one of {}", Dimension::ALL.map(Dimension::name).join(", "))]
pub struct UnknownDimension {
    /// The text.
    pub text: String,
}

impl FromStr for Dimension {
    type Err = UnknownDimension;

    fn from_str(text: &str) -> Result<Self, UnknownDimension> {
        let found = Self::ALL.into_iter().find(|known| known.name() == text);
        found.ok_or_else(|| UnknownDimension { text: text.to_owned() })
    }
}
