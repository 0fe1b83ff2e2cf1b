<?php
/**
 * Takes referrals that the form sends.
 *
 * @package Steady
 */

defined( 'ABSPATH' ) || exit;

/**
 * `POST steady/v1/referrals` and `GET steady/v1/token`. What each status means to the form is in
 * docs/wire.md of the package.
 */
class Steady_Receive {
	const ROUTES = 'steady/v1';
	const ACTION = 'steady_referral';
	/** More than the longest referral, in bytes: every box filled in Hindi is a third of it. */
	const MOST_BYTES = 1000000;
	/** More in an hour than people send to one site. */
	const MOST_IN_AN_HOUR = 120;
	/** What arrived in an hour is counted under this and the hour. */
	const COUNT = 'steady_in_';

	public static function hook() {
		add_action( 'rest_api_init', array( __CLASS__, 'register' ) );
		add_filter( 'rest_pre_serve_request', array( __CLASS__, 'keep_to_ourselves' ), 99, 3 );
	}

	public static function register() {
		if ( ! Steady_Settings::get( 'receive' ) ) {
			return;
		}
		// Anybody may refer: who sends is looked at in `take()`, which answers as the form understands.
		$open = array( 'permission_callback' => '__return_true' );
		register_rest_route(
			self::ROUTES,
			'/token',
			array(
				'methods'  => 'GET',
				'callback' => array( __CLASS__, 'token' ),
			) + $open
		);
		register_rest_route(
			self::ROUTES,
			'/referrals',
			array(
				'methods'  => 'POST',
				'callback' => array( __CLASS__, 'take' ),
			) + $open
		);
	}

	/** @return string Where the form posts. */
	public static function address() {
		return rest_url( self::ROUTES . '/referrals' );
	}

	/**
	 * WordPress lets scripts of any other site read its replies. Not these.
	 *
	 * @param bool             $served  Not changed.
	 * @param WP_HTTP_Response $result  Not used.
	 * @param WP_REST_Request  $request What was asked for.
	 * @return bool
	 */
	public static function keep_to_ourselves( $served, $result, $request ) {
		if ( 0 === strpos( $request->get_route(), '/' . self::ROUTES . '/' ) && ! headers_sent() ) {
			header_remove( 'Access-Control-Allow-Origin' );
			header_remove( 'Access-Control-Allow-Credentials' );
		}
		return $served;
	}

	/**
	 * A page can be kept in a cache for longer than a token lives, so the form asks for one when it sends.
	 *
	 * @return WP_REST_Response
	 */
	public static function token() {
		return self::answer( 200, array( '_steady' => wp_create_nonce( self::ACTION ) ) );
	}

	/**
	 * @param WP_REST_Request $request What was posted.
	 * @return WP_REST_Response
	 */
	public static function take( WP_REST_Request $request ) {
		$text = $request->get_body();
		if ( strlen( $text ) > self::MOST_BYTES ) {
			return self::refuse( 413, 'It is too large.' );
		}
		// With objects as objects: an empty list is not an empty object.
		$body  = $request->is_json_content_type() ? json_decode( $text, false, 32 ) : null;
		$token = isset( $body->_steady ) && is_string( $body->_steady ) ? $body->_steady : '';
		if ( ! self::is_from_here( $request ) || ! wp_verify_nonce( $token, self::ACTION ) ) {
			return self::refuse( 403, 'The token is missing or too old.' );
		}
		$referral = isset( $body->referral ) ? $body->referral : null;
		if ( ! Steady_Record::is_referral( $referral ) ) {
			return self::refuse( 400, 'It does not keep the contract of a referral.' );
		}
		// The hour is in the name: a time to live would begin anew with each that arrives.
		$hour = self::COUNT . gmdate( 'YmdH' );
		$sent = (int) get_transient( $hour );
		if ( $sent >= self::MOST_IN_AN_HOUR ) {
			$busy = self::refuse( 429, 'Too much arrives.' );
			$busy->header( 'Retry-After', '600' );
			return $busy;
		}
		$kept = Steady_Store::keep( $referral->submissionId, Steady_Record::for_reader( $referral ) );
		if ( ! $kept ) {
			return null === $kept ? self::refuse( 409, 'It is on its way in.' ) : self::refuse( 500, 'It could not be stored.' );
		}
		if ( $kept['is_new'] ) {
			set_transient( $hour, $sent + 1, HOUR_IN_SECONDS );
			self::tell( $kept['reference'] );
		}
		$next = Steady_Settings::get( 'next' );
		return self::answer(
			$kept['is_new'] ? 201 : 200,
			array(
				'submissionId' => $referral->submissionId,
				'reference'    => $kept['reference'],
				'receivedAt'   => gmdate( 'Y-m-d\TH:i:s\Z', $kept['received'] ),
			) + ( '' === $next ? array() : array( 'next' => $next ) )
		);
	}

	/**
	 * Whether the page that posts is one of this site. Browsers say so themselves; a page cannot.
	 *
	 * @param WP_REST_Request $request What was posted.
	 * @return bool
	 */
	private static function is_from_here( WP_REST_Request $request ) {
		$site   = (string) $request->get_header( 'sec-fetch-site' );
		$origin = (string) $request->get_header( 'origin' );
		if ( '' !== $site ) {
			return 'same-origin' === $site;
		}
		return '' === $origin || in_array( strtolower( $origin ), array_map( array( __CLASS__, 'origin_of' ), array( home_url(), site_url() ) ), true );
	}

	/**
	 * @param string $url An address.
	 * @return string Its origin.
	 */
	private static function origin_of( $url ) {
		$parts = wp_parse_url( $url );
		return strtolower( $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) );
	}

	/** Takes away what was counted in this hour and the one before; WordPress deletes older ones itself. */
	public static function forget_counts() {
		foreach ( array( 0, HOUR_IN_SECONDS ) as $ago ) {
			delete_transient( self::COUNT . gmdate( 'YmdH', time() - $ago ) );
		}
	}

	/**
	 * Tells those who read that there is something to read, and nothing of what it says.
	 *
	 * @param string $reference The reference.
	 */
	private static function tell( $reference ) {
		$to = Steady_Settings::get( 'notify' );
		if ( '' === $to ) {
			return;
		}
		wp_mail(
			$to,
			__( 'A referral has arrived', 'steady-ui' ),
			sprintf(
				/* translators: 1: reference of a referral, such as ACDE-3479. 2: address of a page. */
				__( "A referral has arrived. Its reference is %1\$s.\n\nSign in to read it: %2\$s", 'steady-ui' ),
				$reference,
				admin_url( 'admin.php?page=' . Steady_Screen::PAGE )
			)
		);
	}

	/**
	 * @param int    $status Of HTTP.
	 * @param string $title  For developers; the form does not show it.
	 * @return WP_REST_Response
	 */
	private static function refuse( $status, $title ) {
		return self::answer(
			$status,
			array(
				'problems' => array(),
				'title'    => $title,
			)
		);
	}

	/**
	 * @param int   $status Of HTTP.
	 * @param array $body   The reply.
	 * @return WP_REST_Response
	 */
	private static function answer( $status, array $body ) {
		return new WP_REST_Response( $body, $status, array( 'Cache-Control' => 'no-store' ) );
	}
}
