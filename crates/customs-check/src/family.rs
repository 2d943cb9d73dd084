//! A family of rules: each with the code that checks it.

use customs_model::Rule;

use crate::context::Check;

/// A rule with the code that checks it.
pub(crate) struct RuleCheck {
    pub(crate) rule: &'static Rule,
    pub(crate) check: Check,
}

/// Declares the files of a family of rules, and `RULES`, the rules in them.
macro_rules! family {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// The rules of this family.
        pub(super) const RULES: &[$crate::family::RuleCheck] =
            &[$($crate::family::RuleCheck { rule: &$name::RULE, check: $name::CHECK }),*];
    };
}
pub(crate) use family;
