//! What the file of a rule needs.

pub(crate) use customs_declaration::*;
pub(crate) use customs_message::Message;
pub(crate) use customs_model::{Group, Path, Rule, Severity};
pub(crate) use rust_decimal::Decimal;

pub(crate) use crate::context::{Check, Context, Found, ValueAt, ValueTypes};
