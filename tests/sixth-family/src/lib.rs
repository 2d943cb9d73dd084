//! An invented family of messages: the receipts of a customs warehouse. It is added from outside, as a
//! program of its own would add one, and shows that nothing has to change in the crates of the workspace
//! for that: two classes, one definition, one profile.

use std::sync::LazyLock;

use customs_macros::class;
use customs_message::Family;
use customs_model::profile::Library;
use customs_model::{
    Amount, ClassType, Code, DateTime, Identifier, MessageDefinition, Profile, Quantity, Text,
};

/// The XML namespace of the receipts.
pub const NAMESPACE: &str = "urn:example:warehouse:receipt:1";

/// What a warehouse says it has taken in.
#[class]
pub struct WarehouseReceiptMessage {
    /// The number of the receipt.
    #[element(format = "an..20")]
    pub receipt_id: Identifier,
    /// What is done with the receipt: 9 original, 1 cancellation.
    #[element("017", "an..2")]
    pub function_code: Option<Code>,
    /// When the goods came in.
    #[element]
    pub received_date_time: Option<DateTime>,
    /// The value of all goods together.
    #[element(format = "n..16,2")]
    pub total_value_amount: Option<Amount>,
    /// The goods, lot by lot.
    pub stored_lot: Vec<StoredLot>,
}

/// Goods that are stored together.
#[class]
pub struct StoredLot {
    /// The mark on the shelf.
    #[element(format = "an..10")]
    pub shelf_id: Identifier,
    /// What the goods are.
    #[element(format = "an..70")]
    pub description: Option<Text>,
    /// How much there is of them.
    #[element(format = "n..16,6")]
    pub stored_quantity: Option<Quantity>,
}

/// The profile of the receipts.
///
/// # Panics
/// Never: the text of the profile is part of this crate.
#[must_use]
pub fn profile() -> &'static Profile {
    static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
        let library = Library { roots: &[WarehouseReceiptMessage::CLASS], ..Library::default() };
        let text = include_str!("../profiles/warehouse.profile");
        Profile::read(text, &library).expect("the profile of this crate")
    });
    &PROFILE
}

/// The receipts as a family.
pub static SIXTH: Family = Family {
    name: "warehouse",
    version: "1",
    messages: &[MessageDefinition::of::<WarehouseReceiptMessage>(
        "warehouse-receipt",
        "A receipt of a customs warehouse.",
    )],
    profiles: || vec![profile()],
    usual: |_| profile(),
    is_own_standard: true,
};
