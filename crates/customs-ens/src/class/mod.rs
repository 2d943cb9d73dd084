//! The classes of the messages: one struct each, the union of its places in all of them.

mod header;
mod item;
mod office;
mod party;

pub use header::{Header, Itinerary, Seal};
pub use item::{
    CommodityCode, Container, GoodsItem, ImportOperation, ImportOperationItem,
    ItemMeansOfTransport, Package, ProducedDocument, SpecialMention,
};
pub use office::{
    ActualOfficeOfEntry, OfficeOfFirstEntry, OfficeOfLodgement, OfficeOfSubsequentEntry,
};
pub use party::{
    Consignee, Consignor, Declarant, DiversionRequester, EntryCarrier, ItemConsignee,
    ItemConsignor, ItemNotifyParty, NotifyParty, Representative,
};
