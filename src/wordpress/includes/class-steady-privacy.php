<?php
/**
 * What WordPress asks of plugins that keep something about people.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * Exports and erases the referrals of one person, found by the email address they gave.
 */
class Steady_Privacy {
	public static function hook() {
		add_filter( 'wp_privacy_personal_data_exporters', array( __CLASS__, 'add_exporter' ) );
		add_filter( 'wp_privacy_personal_data_erasers', array( __CLASS__, 'add_eraser' ) );
		add_action( 'admin_init', array( __CLASS__, 'suggest' ) );
	}

	/**
	 * @param array[] $exporters Those of others.
	 * @return array[]
	 */
	public static function add_exporter( $exporters ) {
		$exporters['steady-ui'] = array(
			'exporter_friendly_name' => __( 'Referrals', 'steady-ui' ),
			'callback'               => array( __CLASS__, 'export' ),
		);
		return $exporters;
	}

	/**
	 * @param array[] $erasers Those of others.
	 * @return array[]
	 */
	public static function add_eraser( $erasers ) {
		$erasers['steady-ui'] = array(
			'eraser_friendly_name' => __( 'Referrals', 'steady-ui' ),
			'callback'             => array( __CLASS__, 'erase' ),
		);
		return $erasers;
	}

	/**
	 * @param string $email Whose.
	 * @return stdClass[] Their referrals, by id of the post.
	 */
	private static function of( $email ) {
		$theirs = array();
		foreach ( Steady_Store::find()->posts as $id ) {
			$record = Steady_Store::read( $id );
			if ( $record && Steady_Record::is_of( $record, $email ) ) {
				$theirs[ $id ] = $record;
			}
		}
		return $theirs;
	}

	/**
	 * What staff wrote for staff alone is left to a person to look through.
	 *
	 * @param string $email Whose.
	 * @return array
	 */
	public static function export( $email ) {
		$items = array();
		foreach ( self::of( $email ) as $id => $record ) {
			$data = array(
				array(
					'name'  => __( 'Reference', 'steady-ui' ),
					'value' => get_post( $id )->post_title,
				),
			);
			foreach ( $record->answers as $answer ) {
				if ( 'staff-only' !== $answer->sensitivity ) {
					$data[] = array(
						'name'  => esc_html( $answer->label ),
						'value' => esc_html( implode( "\n", $answer->text ) ),
					);
				}
			}
			$items[] = array(
				'group_id'    => 'steady-referrals',
				'group_label' => __( 'Referrals', 'steady-ui' ),
				'item_id'     => 'steady-referral-' . $id,
				'data'        => $data,
			);
		}
		return array(
			'data' => $items,
			'done' => true,
		);
	}

	/**
	 * @param string $email Whose.
	 * @return array
	 */
	public static function erase( $email ) {
		$removed = 0;
		$kept    = 0;
		foreach ( array_keys( self::of( $email ) ) as $id ) {
			if ( wp_delete_post( $id, true ) ) {
				++$removed;
			} else {
				++$kept;
			}
		}
		return array(
			'items_removed'  => $removed,
			'items_retained' => $kept,
			'messages'       => array(),
			'done'           => true,
		);
	}

	/** Words that a site can take into its privacy policy. */
	public static function suggest() {
		$days = Steady_Settings::get( 'days' );
		wp_add_privacy_policy_content(
			__( 'Steady', 'steady-ui' ),
			wp_kses_post(
				wpautop(
					sprintf(
						/* translators: %s: number of days. */
						_n(
							'When you send a referral, we keep what you wrote for %s day, for those who were named in the form. We keep no IP address with it and set no cookie.',
							'When you send a referral, we keep what you wrote for %s days, for those who were named in the form. We keep no IP address with it and set no cookie.',
							$days,
							'steady-ui'
						),
						number_format_i18n( $days )
					)
				)
			)
		);
	}
}
