//! A family of rules: each with the code that checks it.

use customs_model::Rule;

use crate::context::Check;

/// A rule with the code that checks it, as [`Checker::with_rule`](crate::Checker::with_rule) takes it.
///
/// ```
/// use customs_check::{Check, Checker, Context, Found, Message, RuleCheck};
/// use customs_model::{Group, Rule, Severity};
///
/// static SEALED: Rule = Rule::new("acme-sealed", Severity::Warning, Group::Named("acme"))
///     .title("A declaration has no goods shipment.")
///     .why("Our system makes a job of each goods shipment, and none of a declaration without one.");
///
/// fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
///     if message.declaration().is_some_and(|it| it.goods_shipment.is_none()) {
///         found.at(context.shipment()).says("there is no goods shipment").hint("add it");
///     }
/// }
///
/// let rule = RuleCheck::new(&SEALED, Check::Message(&check));
/// let checker = Checker::new(customs_message::profile("wco").expect("it is built in")).with_rule(rule);
/// let checked = checker.validate(br#"{ "FunctionCode": "9" }"#)?;
/// assert_eq!(checked.findings[0].rule, &SEALED);
/// # Ok::<(), customs_check::ReadError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct RuleCheck {
    pub(crate) rule: &'static Rule,
    pub(crate) check: Check,
}

impl RuleCheck {
    /// Returns a rule with its code.
    #[must_use]
    pub const fn new(rule: &'static Rule, check: Check) -> Self {
        Self { rule, check }
    }

    /// Returns the rule.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        self.rule
    }
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
