<?php
/**
 * Takes away everything that the plugin has kept: referrals, the list of what arrived, settings.
 *
 * @package Steady
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-steady-settings.php';
require_once __DIR__ . '/includes/class-steady-store.php';
require_once __DIR__ . '/includes/class-steady-receive.php';

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $steady_site ) {
		switch_to_blog( $steady_site );
		Steady_Store::remove_everything();
		Steady_Receive::forget_counts();
		restore_current_blog();
	}
} else {
	Steady_Store::remove_everything();
	Steady_Receive::forget_counts();
}
