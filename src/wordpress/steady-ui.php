<?php
/**
 * Plugin Name:       Steady
 * Description:       Shortcodes for the Steady referral form, activities, easy-read notices, check-in and quick exit. Receives referrals if you switch it on.
 * Version:           {{version}}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       steady-ui
 * Domain Path:       /languages
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

define( 'STEADY_VERSION', '{{version}}' );
define( 'STEADY_FILE', __FILE__ );

foreach ( array( 'settings', 'schema', 'record', 'store', 'receive', 'shortcodes', 'screen', 'privacy' ) as $steady_part ) {
	require_once __DIR__ . '/includes/class-steady-' . $steady_part . '.php';
}
unset( $steady_part );

Steady_Settings::hook();
Steady_Store::hook();
Steady_Receive::hook();
Steady_Shortcodes::hook();
Steady_Screen::hook();
Steady_Privacy::hook();

register_activation_hook( __FILE__, array( 'Steady_Store', 'activate' ) );
register_deactivation_hook( __FILE__, array( 'Steady_Store', 'deactivate' ) );
