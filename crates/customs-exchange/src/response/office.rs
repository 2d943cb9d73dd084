//! [`AppealOffice`], [`Bank`], [`ContactOffice`] (WCO classes 07A, 14A, 35A), [`BankAccount`]: whom to
//! turn to and whom to pay.

use customs_declaration::Communication;
use customs_macros::class;
use customs_model::Identifier;

/// The office where an appeal against the decision can be lodged (WCO class 07A).
#[class("07A")]
pub struct AppealOffice {
    /// The code of the office.
    #[element("G001", "an..17")]
    pub id: Option<Identifier>,
}

/// A bank account to pay duties to (WCO class 14A).
#[class("14A")]
pub struct Bank {
    /// The bank, for example by its BIC.
    #[element("R069", "an..17")]
    pub reference_id: Option<Identifier>,
    /// The account, for example by its IBAN.
    #[element("372", "an..35")]
    pub id: Option<Identifier>,
}

/// A bank account to pay duties to, as edition 3.0 of the WCO Data Model has it.
#[class]
pub struct BankAccount {
    /// The account, for example by its IBAN.
    #[element("372")]
    pub id: Option<Identifier>,
    /// The bank, for example by its BIC.
    #[element("R069")]
    pub reference_id: Option<Identifier>,
}

/// An office of the administration that answers questions (WCO class 35A).
#[class("35A")]
pub struct ContactOffice {
    /// The code of the office.
    #[element("G002", "an..17")]
    pub id: Option<Identifier>,
    /// Its telephone numbers and addresses.
    pub communication: Vec<Communication>,
}
