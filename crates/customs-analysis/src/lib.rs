//! What can be done with messages and declarations once they are read: statistics of trade and their
//! comparison, alerts on declarations, notices of exports, and whether the messages of a case fit
//! together.
//!
//! ```
//! use customs_analysis::{Dimension, FlowOptions, Flows};
//! use customs_declaration::{build::*, *};
//!
//! let item = GovernmentAgencyGoodsItem {
//!     statistical_value_amount: amount(100, "GBP"),
//!     origin: vec![Origin { country_code: code("CN"), ..Default::default() }],
//!     ..Default::default()
//! };
//! let shipment =
//!     GoodsShipment { government_agency_goods_item: vec![item], ..Default::default() };
//! let declaration = Declaration { goods_shipment: one(shipment), ..Default::default() };
//!
//! let mut flows = Flows::new(FlowOptions::by([Dimension::Origin]));
//! flows.add(&declaration);
//! assert_eq!(flows.rows().next().map(|row| row.values), Some(&["CN".into()][..]));
//! ```
//!
//! A module uses only modules above it in this table.
//!
//! | module | owns |
//! | --- | --- |
//! | `as_text` | how values that have a text are written to JSON |
//! | [`names`] | names of companies, compared however they are written |
//! | [`alert`] | [`CompiledAlert`], [`AlertSet`]: which declarations an alert is about |
//! | [`conversation`] | [`Conversation`]: whether messages answer each other as they have to; [`Stories`]: what they tell of a case |
//! | [`export_notice`] | a notice made from an export declaration, and an import declaration begun with it |
//! | [`flows`] | [`Flows`]: declarations summed up as trade, and the report of it |
//! | [`mirror`] | [`compare_mirror`]: what two countries report of the same trade |
//! | [`redaction`] | messages without what they say of natural persons |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod alert;
mod as_text;
pub mod conversation;
pub mod export_notice;
pub mod flows;
pub mod mirror;
pub mod names;
pub mod redaction;

pub use alert::{
    AlertError, AlertMatch, AlertSet, AlertSetError, CompiledAlert, Fault, Hit, MAX_EXPRESSIONS,
    MOST_VALUES, Match, MatchedValue, match_alert,
};
pub use conversation::{
    Conversation, ConversationFinding, Named, NextDue, Stories, Story, StoryMessage, StoryStep,
};
pub use export_notice::{ExportFacts, MissingElement, NoticeError, NoticeProblem};
pub use flows::{
    Dimension, Flow, FlowOptions, FlowRow, Flows, Identity, MadeReport, MissingDimension, Reason,
    ReportHeader, SameAs, Total, UNDATED, Uncounted, ValueSource, aggregate,
};
pub use mirror::{
    MirrorComparison, MirrorError, MirrorRow, NotCompared, Side, UnmatchedRow, compare_mirror,
};
