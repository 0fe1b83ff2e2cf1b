<?php
/**
 * Where referrals are kept, and for how long.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * A referral is a post of a type that is shown nowhere: its title is the reference, the record stands in
 * protected meta data. A table of its own has each submission id once, because the database alone can
 * say which of two arrivals was first.
 */
class Steady_Store {
	const TYPE   = 'steady_referral';
	const META   = '_steady_referral';
	const READ   = 'read_private_steady_referrals';
	const DELETE = 'delete_steady_referrals';
	const DAILY  = 'steady_delete_old';
	const TABLE  = 'steady_tables';
	/** Seconds after which somebody who began to store a referral has failed. */
	const PATIENCE = 60;

	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_action( self::DAILY, array( __CLASS__, 'delete_old' ) );
		add_action( 'before_delete_post', array( __CLASS__, 'forget' ), 10, 2 );
		add_filter( 'user_has_cap', array( __CLASS__, 'grant' ), 10, 4 );
		add_filter( 'wpmu_drop_tables', array( __CLASS__, 'drop_with_site' ) );
	}

	public static function activate() {
		self::make_table();
		self::schedule();
	}

	public static function deactivate() {
		wp_clear_scheduled_hook( self::DAILY );
	}

	public static function register() {
		register_post_type(
			self::TYPE,
			array(
				'labels'          => array(
					'name'          => __( 'Referrals', 'steady-ui' ),
					'singular_name' => __( 'Referral', 'steady-ui' ),
				),
				'public'          => false,
				'show_ui'         => false,
				'show_in_rest'    => false,
				'rewrite'         => false,
				'query_var'       => false,
				'can_export'      => false,
				'supports'        => false,
				// Nobody has any of these but those who are named in the settings.
				'capability_type' => array( 'steady_referral', 'steady_referrals' ),
				'map_meta_cap'    => true,
			)
		);
		self::schedule();
	}

	private static function schedule() {
		if ( ! wp_next_scheduled( self::DAILY ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', self::DAILY );
		}
	}

	/**
	 * Lets the roles that are named in the settings read and delete referrals, and no others.
	 *
	 * @param bool[]   $all  What the user may do.
	 * @param string[] $caps What is asked for.
	 * @param array    $args Not used.
	 * @param WP_User  $user The user.
	 * @return bool[]
	 */
	public static function grant( $all, $caps, $args, $user ) {
		if ( array_intersect( array( self::READ, self::DELETE ), $caps ) ) {
			$is_reader           = (bool) array_intersect( Steady_Settings::get( 'readers' ), $user->roles );
			$all[ self::READ ]   = $is_reader;
			$all[ self::DELETE ] = $is_reader;
		}
		return $all;
	}

	/** @return string The name of the table. */
	private static function table() {
		global $wpdb;
		return $wpdb->prefix . 'steady_submissions';
	}

	private static function make_table() {
		global $wpdb;
		if ( '1' === get_option( self::TABLE ) ) {
			return;
		}
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$table = self::table();
		// The id is a hash of the one that was sent: capitals count, whatever the database thinks of them.
		dbDelta(
			"CREATE TABLE {$table} (
				id char(64) NOT NULL,
				post_id bigint(20) unsigned NOT NULL default 0,
				reference varchar(20) NOT NULL default '',
				received bigint(20) unsigned NOT NULL default 0,
				PRIMARY KEY  (id)
			) {$wpdb->get_charset_collate()};"
		);
		update_option( self::TABLE, '1', false );
	}

	/**
	 * Stores a referral once, however often it arrives.
	 *
	 * @param string   $submission_id As it was sent.
	 * @param stdClass $record        What is kept of it.
	 * @return array{is_new: bool, reference: string, received: int}|null|false What there is of it; null
	 *         while it is being stored at this very moment; false when it could not be stored.
	 */
	public static function keep( $submission_id, stdClass $record ) {
		global $wpdb;
		self::make_table();
		$table     = self::table();
		$key       = hash( 'sha256', $submission_id );
		$reference = self::new_reference();
		$now       = time();

		// phpcs:disable WordPress.DB -- A table of ours; its name is made above, and nothing may be cached.
		$is_first = 1 === $wpdb->query(
			$wpdb->prepare( "INSERT IGNORE INTO {$table} (id, post_id, reference, received) VALUES (%s, 0, %s, %d)", $key, $reference, $now )
		);
		if ( ! $is_first ) {
			$row = $wpdb->get_row( $wpdb->prepare( "SELECT post_id, reference, received FROM {$table} WHERE id = %s", $key ) );
			if ( ! $row ) {
				return false;
			}
			if ( $row->post_id > 0 ) {
				return array(
					'is_new'    => false,
					'reference' => $row->reference,
					'received'  => (int) $row->received,
				);
			}
			// Whoever began it has ended in the middle. One alone goes on from there.
			if ( $row->received > $now - self::PATIENCE || 1 !== $wpdb->query(
				$wpdb->prepare( "UPDATE {$table} SET reference = %s, received = %d WHERE id = %s AND post_id = 0 AND received = %d", $reference, $now, $key, $row->received )
			) ) {
				return null;
			}
		}
		$post = wp_insert_post(
			array(
				'post_type'   => self::TYPE,
				'post_status' => 'private',
				'post_title'  => $reference,
				'meta_input'  => array( self::META => wp_slash( wp_json_encode( $record ) ) ),
			)
		);
		if ( ! $post || ! self::read( $post ) ) {
			if ( $post ) {
				wp_delete_post( $post, true );
			}
			$wpdb->delete( $table, array( 'id' => $key ) );
			return false;
		}
		$wpdb->update( $table, array( 'post_id' => $post ), array( 'id' => $key ) );
		// phpcs:enable
		return array(
			'is_new'    => true,
			'reference' => $reference,
			'received'  => $now,
		);
	}

	/** @return string Short, can be said on the phone, and says nothing about the person. */
	private static function new_reference() {
		$letters = 'ACDEFGHJKMNPQRTVWXY34679';
		$text    = '';
		for ( $i = 0; $i < 8; $i++ ) {
			$text .= ( 4 === $i ? '-' : '' ) . $letters[ random_int( 0, strlen( $letters ) - 1 ) ];
		}
		return $text;
	}

	/**
	 * @param int $post_id Id of a post.
	 * @return stdClass|null The record.
	 */
	public static function read( $post_id ) {
		if ( self::TYPE !== get_post_type( $post_id ) ) {
			return null;
		}
		$record = json_decode( (string) get_post_meta( $post_id, self::META, true ) );
		return $record instanceof stdClass ? $record : null;
	}

	/**
	 * @param array $more Arguments for `WP_Query`.
	 * @return WP_Query The newest first, ids only.
	 */
	public static function find( array $more = array() ) {
		return new WP_Query(
			$more + array(
				'post_type'        => self::TYPE,
				'post_status'      => 'any',
				'posts_per_page'   => -1,
				'fields'           => 'ids',
				'orderby'          => 'ID',
				'order'            => 'DESC',
				'suppress_filters' => true,
			)
		);
	}

	/** Deletes what is older than the settings allow. */
	public static function delete_old() {
		$before = gmdate( 'Y-m-d H:i:s', time() - DAY_IN_SECONDS * Steady_Settings::get( 'days' ) );
		$query  = self::find(
			array(
				'date_query' => array(
					array(
						'column' => 'post_date_gmt',
						'before' => $before,
					),
				),
			)
		);
		foreach ( $query->posts as $id ) {
			wp_delete_post( $id, true );
		}
	}

	/**
	 * Takes the id of a referral that is deleted off the list.
	 *
	 * @param int     $id   Id of a post.
	 * @param WP_Post $post The post.
	 */
	public static function forget( $id, $post ) {
		global $wpdb;
		if ( self::TYPE === $post->post_type ) {
			$wpdb->delete( self::table(), array( 'post_id' => $id ) ); // phpcs:ignore WordPress.DB -- A table of ours.
		}
	}

	/**
	 * A site of a network that is deleted takes its list of what arrived along.
	 *
	 * @param string[] $tables Those that WordPress deletes.
	 * @return string[]
	 */
	public static function drop_with_site( $tables ) {
		$tables[] = self::table();
		return $tables;
	}

	/** Deletes all referrals and all settings of this site. */
	public static function remove_everything() {
		global $wpdb;
		// The type is not registered while a plugin is taken away.
		$ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE post_type = %s", self::TYPE ) ); // phpcs:ignore WordPress.DB
		foreach ( $ids as $id ) {
			wp_delete_post( (int) $id, true );
		}
		$table = self::table();
		$wpdb->query( "DROP TABLE IF EXISTS {$table}" ); // phpcs:ignore WordPress.DB
		delete_option( self::TABLE );
		delete_option( Steady_Settings::NAME );
		wp_clear_scheduled_hook( self::DAILY );
	}
}
