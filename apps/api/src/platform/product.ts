export const PRODUCT_NAME = 'つなぎ';
export const PRODUCT_VERSION = '0.1.0';
