//! Means of transport, containers, places, time, and the message as a whole.

mod equipment;
mod means;
mod pointers;

crate::family::family! {
    container_check_digit,
    container_form,
    container_indicator,
    container_limit,
    mode_vs_means,
    imo_check,
    flight_number,
    upper_case_id,
    nationality,
    routing,
    export_ne_destination,
    goods_location,
    place_code,
    acceptance_date,
    acceptance_date_age,
    date_order,
    unlikely_year,
    function_vs_content,
    amendment_unique,
    amendment_value,
    pointer_well_formed,
    forbidden_character,
    surrounding_blanks,
    unfilled_template,
    profile_validity,
    older_phase,
}
