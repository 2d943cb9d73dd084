//! [`Flows`]: declarations summed up as trade, and the report of it.
//!
//! Sums are exact, currencies are never mixed, and what cannot be counted is told.
//!
//! ```
//! use customs_declaration::{build::*, *};
//! use customs_analysis::{Dimension, FlowOptions, Flows};
//! use rust_decimal::dec;
//!
//! let tea = Classification {
//!     id: id("09023000"),
//!     identification_type_code: code("TSP"),
//!     ..Default::default()
//! };
//! let item = GovernmentAgencyGoodsItem {
//!     statistical_value_amount: amount(dec!(864.90), "GBP"),
//!     commodity: one(Commodity { classification: vec![tea], ..Default::default() }),
//!     origin: vec![Origin { country_code: code("CN"), ..Default::default() }],
//!     ..Default::default()
//! };
//! let shipment =
//!     GoodsShipment { government_agency_goods_item: vec![item], ..Default::default() };
//! let declaration = Declaration {
//!     type_code: code("IMA"), goods_shipment: one(shipment), ..Default::default()
//! };
//!
//! let mut flows = Flows::new(FlowOptions::by([Dimension::Chapter, Dimension::Origin]));
//! assert!(flows.add(&declaration).is_empty(), "all of it was counted");
//! let row = flows.rows().next().expect("there is one");
//! assert_eq!(row.values, ["09", "CN"]);
//! assert_eq!((row.currency, row.value.to_string()), ("GBP", "864.9".to_owned()));
//! ```

mod dimension;
mod identity;
mod item;
mod options;
mod report;
mod sums;
mod total;

pub use dimension::{Dimension, UnknownDimension};
pub use identity::{Identity, SameAs};
pub use item::{
    Flow, Reason, StatisticalItem, TakenValue, UNDATED, ValueSource, is_original, statistical_day,
};
pub use options::FlowOptions;
pub use report::{MadeReport, MissingDimension, ReportHeader, aggregate};
pub use sums::{FlowRow, Flows, Uncounted};
pub use total::Total;
