//! Why an alert cannot be looked for.

use std::fmt;

use customs_exchange::lists;

/// What is wrong with an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The axis is in no list.
    UnknownAxis(String),
    /// The operator is in no list.
    UnknownOperator(String),
    /// The axis is Other, and no path says which element is meant.
    NoPath,
    /// The path names no value of a declaration.
    UnknownPath {
        /// The path.
        path: String,
        /// More about it.
        hint: Option<String>,
    },
    /// Too few or too many values for the operator.
    ValueCount {
        /// The operator.
        operator: lists::RiskOperator,
        /// How many it has.
        found: usize,
    },
    /// A number is compared with what is none.
    NotNumber(String),
    /// A date is compared with what is none.
    NotDate(String),
    /// A value has nothing to compare with.
    Blank,
    /// A value that no declaration can have at the elements of the indicator.
    Impossible {
        /// The value.
        value: String,
        /// Why.
        why: String,
    },
    /// The first value of a range is above the second.
    Reversed,
    /// An expression cannot be read, or is too large.
    Expression(String),
    /// The expressions of all alerts take too much memory; those of this indicator take the most.
    Expressions {
        /// How much they may take, in bytes.
        limit: usize,
    },
    /// The weight is no whole number from 0 to 100.
    Weight(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes = |list: &lists::List| {
            list.codes.iter().map(|(code, _)| *code).collect::<Vec<_>>().join(", ")
        };
        match self {
            Self::UnknownAxis(axis) => {
                write!(f, "`{axis}` is not an axis; write one of {}", codes(&lists::RiskAxis::LIST))
            }
            Self::UnknownOperator(operator) => {
                let known = codes(&lists::RiskOperator::LIST);
                write!(f, "`{operator}` is not an operator; write one of {known}")
            }
            Self::NoPath => f.write_str("the axis Other needs a path that names the element"),
            Self::UnknownPath { path, hint } => {
                write!(
                    f,
                    "`{path}` names no value of a declaration; write a WCO pointer without numbers \
                     (42A/67A/68A/23A/21A.145), a path without positions (/Declaration/TypeCode) or the \
                     end of one (//Commodity/Classification/ID)"
                )?;
                hint.as_ref().map_or(Ok(()), |hint| write!(f, "; {hint}"))
            }
            Self::ValueCount { operator: lists::RiskOperator::Equal, found } => {
                write!(f, "Eq compares with one value, not {found}; write In for several")
            }
            Self::ValueCount { operator: lists::RiskOperator::Range, found } => {
                write!(f, "Range has two values, the lowest and the highest, not {found}")
            }
            Self::ValueCount { operator, .. } => write!(f, "{operator} needs at least one value"),
            Self::NotNumber(text) => write!(
                f,
                "numbers cannot be compared with `{text}`; write 1000, or 1000 GBP for an amount in pounds"
            ),
            Self::NotDate(text) => write!(
                f,
                "dates cannot be compared with `{text}`; write a day (2026-01-31), a month (2026-01) or a \
                 time of day (22:00)"
            ),
            Self::Blank => f.write_str("a value is blank; write what to look for"),
            Self::Impossible { value, why } => {
                write!(f, "`{value}` can match nothing: {why}")
            }
            Self::Reversed => {
                f.write_str("the first value of the range is greater than the second; swap them")
            }
            Self::Expression(why) => write!(f, "the regular expression is refused: {why}"),
            Self::Expressions { limit } => write!(
                f,
                "the regular expressions of the alerts need more than {limit} bytes together, and \
                 this one needs the most; shorten it, or use fewer alerts at once"
            ),
            Self::Weight(weight) => {
                write!(f, "the weight {weight} is not a whole number from 0 to 100")
            }
        }
    }
}

/// Why an alert cannot be looked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("risk indicator {indicator}: {fault}")]
pub struct AlertError {
    /// The number of the indicator in its alert, from 1.
    pub indicator: usize,
    /// What is wrong with it.
    pub fault: Fault,
}

impl AlertError {
    /// What is wrong with an indicator, which is counted from 0.
    pub(super) const fn of(nth: u32, fault: Fault) -> Self {
        Self { indicator: nth as usize + 1, fault }
    }
}

/// Which of several alerts cannot be looked for, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("alert {alert_id}, version {version}: {error}")]
pub struct AlertSetError {
    /// The id of the alert.
    pub alert_id: String,
    /// Its version.
    pub version: String,
    /// What is wrong.
    pub error: AlertError,
}
