//! What can be done with messages and declarations once they are read: statistics of trade and their
//! comparison, alerts on declarations, notices of exports, and whether the messages of a case fit
//! together.
//!
//! | module | owns |
//! | --- | --- |
//! | [`export_notice`] | a notice made from an export declaration, and an import declaration begun with it |
//! | [`flows`] | [`Flows`]: declarations summed up as trade, and the report of it |
//! | [`mirror`] | [`compare_mirror`]: what two countries report of the same trade |
//! | [`alert`] | [`CompiledAlert`], [`AlertSet`]: which declarations an alert is about |
//! | [`conversation`] | [`Conversation`]: whether messages answer each other as they have to |

pub mod alert;
pub mod conversation;
pub mod export_notice;
pub mod flows;
pub mod mirror;

pub use alert::{
    AlertError, AlertMatch, AlertSet, AlertSetError, CompiledAlert, Fault, Hit, Match, MatchedValue,
};
pub use conversation::{Check, Conversation, ConversationFinding};
pub use export_notice::{ExportFacts, MissingElement, NoticeError, Problem};
pub use flows::{
    Dimension, Flow, FlowOptions, FlowRow, Flows, MadeReport, MissingDimension, Reason,
    ReportHeader, Total, Uncounted,
};
pub use mirror::{MirrorComparison, MirrorError, MirrorRow, Side, UnmatchedRow, compare_mirror};

use std::fmt::Display;

use serde::Serializer;

/// Writes what has a text as that text: decimals are strings in JSON, and so are paths.
fn as_text<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// The same where it may be absent.
fn as_optional_text<T: Display, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}
